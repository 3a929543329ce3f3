package org.groundwork.places.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderWordsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            adm1_pcode,            1 CODE 0
            ADM2_PCODE,            2 CODE 0
            admin2Pcode,           2 CODE 0
            Admin 1 P-Code,        1 CODE 0
            Admin Level 3 Code,    3 CODE 0
            pcode_adm1,            1 CODE 0
            adm1_name,             1 NAME 0
            adm1_name2,            1 NAME 2
            ADM1_EN,               1 NAME 0 en
            ADM1_FR,               1 NAME 0 fr
            ADM1_AR,               1 NAME 0 ar
            ADM1ALT1EN,            1 OTHER_NAME 1 en
            ADM1_REF,              1 OTHER_NAME 0
            admin1Name,            1 NAME 0
            admin1Name_fr,         1 NAME 0 fr
            admin2AltName2_en,     2 OTHER_NAME 2 en
            admin2RefName,         2 OTHER_NAME 0
            adm1_na_en,            1 NAME 0 en
            adm1_translation,      1 NAME 0
            Admin 1,               1 NAME 0
            Nom admin 2,           2 NAME 0
            Location,              -1 COUNTRY 0
            iso3,                  -1 COUNTRY 0
            Admin Level,           -1 LEVEL 0
            adm_level,             -1 LEVEL 0
            P-Code,                -1 CODE 0
            Parent P-Code,         -1 PARENT_CODE 0
            Valid from date,       -1 VALID_FROM 0
            validOn,               -1 VALID_FROM 0
            valid_to,              -1 VALID_TO 0
            version_no,            -1 VERSION 0
            center_lat,            -1 LATITUDE 0
            long,                  -1 LONGITUDE 0
            lang,                  -1 LANGUAGE 0
            lang2,                 -1 LANGUAGE 2
            unit_type,
            area_sqkm,
            right_pcod,
            Shape.STArea(),
            adm2_type,
            '',
            """)
    void aHeaderSaysWhatItsColumnHolds(String header, String expected) {
        HeaderWords words = HeaderWords.of(header);
        String said = words == null
                ? ""
                : (words.level() + " " + words.kind() + " " + words.index() + " " + words.language()).strip();
        assertEquals(expected == null ? "" : expected, said);
    }
}
