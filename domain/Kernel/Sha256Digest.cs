namespace Regulatory.Domain.Kernel;

/// <summary>SHA-256 digests (FIPS 180-4) as the record writes them: 64 lower-case hex digits.</summary>
public static class Sha256Digest
{
    public static bool IsWritten(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
