namespace Regulatory.Ledger.Sealing;

/// <summary>SM3 (GB/T 32905) through OpenSSL. The algorithm is looked up once, and each thread keeps a context.</summary>
internal sealed unsafe class Sm3Suite() : HashSuite("sm3")
{
    private static readonly Lazy<nint> Algorithm = new(static () =>
    {
        OpenSsl.Need();
        var algorithm = OpenSsl.EVP_MD_fetch(0, "SM3", null);
        return algorithm != 0
            ? algorithm
            : throw new SealingUnavailableException(
                "本机 OpenSSL 不支持 SM3。This machine's OpenSSL was built without SM3.", OpenSsl.Failure("find SM3"));
    });

    [ThreadStatic]
    private static Context? ofThread;

    public override void Digest(ReadOnlySpan<byte> message, Span<byte> digest)
    {
        if (digest.Length < Length) throw new ArgumentException($"A digest has {Length} bytes.", nameof(digest));
        var context = (ofThread ??= new()).Handle;
        fixed (byte* from = message)
        fixed (byte* to = digest)
        {
            if (OpenSsl.EVP_DigestInit_ex2(context, Algorithm.Value, 0) != 1
                || OpenSsl.EVP_DigestUpdate(context, from, (nuint)message.Length) != 1
                || OpenSsl.EVP_DigestFinal_ex(context, to, null) != 1)
                throw OpenSsl.Failure("make a digest");
        }
    }

    /// <summary>Goes when its thread does.</summary>
    private sealed class Context
    {
        public Context()
        {
            OpenSsl.Need();
            Handle = OpenSsl.EVP_MD_CTX_new();
        }

        ~Context() => OpenSsl.EVP_MD_CTX_free(Handle);

        public nint Handle { get; }
    }
}
