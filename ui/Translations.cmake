# The texts in other languages. The .ts files are edited by people and only ever written by `update_translations`:
# qt_add_translations of Qt 6.4 would write them during a build. English has its plurals only ("1 deal", "2 deals").
set(ts_folder "${CMAKE_SOURCE_DIR}/translations")
set(ts_files "${ts_folder}/agent-arbitrage_de.ts" "${ts_folder}/agent-arbitrage_en.ts")
qt_add_lrelease(ui_shell TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(ui_shell i18n PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qm_files})

# Without -I lupdate misses our headers and files the texts under contexts that do not exist at run time.
set(lupdate_options -silent -recursive -no-obsolete -locations none -source-language en -I .)
set(translated_folders app core ui)
add_custom_target(update_translations
    COMMAND $<TARGET_FILE:Qt6::lupdate> ${lupdate_options} -target-language de ${translated_folders}
        -ts "${ts_folder}/agent-arbitrage_de.ts"
    COMMAND $<TARGET_FILE:Qt6::lupdate> ${lupdate_options} -pluralonly -target-language en ${translated_folders}
        -ts "${ts_folder}/agent-arbitrage_en.ts"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    COMMENT "Collecting texts to translate"
    VERBATIM)
