using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Personal;

/// <summary>SM4 (GB/T 32907) in counter mode and HMAC-SM3, through the machine's OpenSSL 3, which has no SM4-GCM.</summary>
internal static unsafe class Sm4Cipher
{
    public const int KeyLength = 16, Block = 16, MacLength = 32;

    private static readonly Lazy<nint> Cipher = new(static () =>
    {
        OpenSsl.Need();
        var cipher = OpenSsl.EVP_CIPHER_fetch(0, "SM4-CTR", null);
        return cipher != 0
            ? cipher
            : throw new SealingUnavailableException(
                "本机 OpenSSL 不支持 SM4。This machine's OpenSSL was built without SM4.", OpenSsl.Failure("find SM4-CTR"));
    });

    /// <summary>Enciphers or deciphers, which are the same; a counter is never used twice under one key.</summary>
    /// <param name="counter">The first counter block, 16 bytes.</param>
    /// <exception cref="SealingUnavailableException">This machine has no SM4.</exception>
    public static void Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> counter, ReadOnlySpan<byte> input, Span<byte> output)
    {
        if (key.Length != KeyLength || counter.Length != Block || output.Length < input.Length)
            throw new ArgumentException("SM4 takes a key and a counter of 16 bytes and room for its output.");
        var cipher = Cipher.Value;
        var context = OpenSsl.EVP_CIPHER_CTX_new();
        try
        {
            fixed (byte* secret = key)
            fixed (byte* first = counter)
            fixed (byte* from = input)
            fixed (byte* to = output)
            {
                int written;
                if (OpenSsl.EVP_EncryptInit_ex2(context, cipher, secret, first, 0) != 1
                    || (input.Length > 0 && OpenSsl.EVP_EncryptUpdate(context, to, &written, from, input.Length) != 1))
                    throw OpenSsl.Failure("encipher with SM4");
            }
        }
        finally
        {
            OpenSsl.EVP_CIPHER_CTX_free(context);
        }
    }

    /// <summary>HMAC (RFC 2104) with SM3, 32 bytes.</summary>
    /// <exception cref="SealingUnavailableException">This machine has no SM3.</exception>
    public static byte[] Mac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        OpenSsl.Need();
        var mac = new byte[MacLength];
        nuint length;
        fixed (byte* secret = key)
        fixed (byte* from = data)
        fixed (byte* to = mac)
            if (OpenSsl.EVP_Q_mac(0, "HMAC", null, "SM3", 0, secret, (nuint)key.Length, from, (nuint)data.Length, to, MacLength, &length) == 0)
                throw OpenSsl.Failure("authenticate with HMAC-SM3");
        return mac;
    }
}
