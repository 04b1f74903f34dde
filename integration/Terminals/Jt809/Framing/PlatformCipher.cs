namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>The three numbers that two platforms have agreed on to encrypt bodies. One routine encrypts and decrypts.</summary>
public sealed record PlatformCipher(uint M1, uint Ia1, uint Ic1)
{
    /// <param name="key">Of the header.</param>
    public void Apply(uint key, Span<byte> body)
    {
        var modulus = M1 == 0 ? 1 : M1;
        if (key == 0) key = 1;
        unchecked
        {
            foreach (ref var b in body)
            {
                key = (Ia1 * (key % modulus)) + Ic1;
                b ^= (byte)(key >> 20);
            }
        }
    }
}
