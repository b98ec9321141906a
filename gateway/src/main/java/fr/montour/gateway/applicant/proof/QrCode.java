package fr.montour.gateway.applicant.proof;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code (ISO/IEC 18004), one bit per module, with its quiet zone. */
final class QrCode {

    private static final int QUIET_MODULES = 4;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** The code that holds this text; a seventh of it may be damaged. */
    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text.length(), e);
        }
    }

    /** Modules on each side. */
    int size() {
        return modules.getWidth();
    }

    /** Rows from the top, each filled up to whole bytes; a set bit is white. */
    byte[] whiteBits() {
        int row = (size() + Byte.SIZE - 1) / Byte.SIZE;
        byte[] bits = new byte[row * size()];
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (!modules.get(x, y)) {
                    bits[y * row + x / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - x % Byte.SIZE));
                }
            }
        }
        return bits;
    }
}
