namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>The check code: CRC-16 of CCITT, polynomial 1021, from FFFF, no reflection, over header and encrypted body before escaping.</summary>
public static class Crc16
{
    private static readonly ushort[] Table = Make();

    public static ushort Of(ReadOnlySpan<byte> bytes)
    {
        ushort crc = 0xFFFF;
        foreach (var b in bytes) crc = unchecked((ushort)((crc << 8) ^ Table[(crc >> 8) ^ b]));
        return crc;
    }

    private static ushort[] Make()
    {
        var table = new ushort[256];
        for (var i = 0; i < table.Length; i++)
        {
            var crc = (uint)i << 8;
            for (var bit = 0; bit < 8; bit++) crc = ((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xFFFF;
            table[i] = (ushort)crc;
        }
        return table;
    }
}
