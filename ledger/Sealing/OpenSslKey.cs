using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Regulatory.Ledger.Sealing;

/// <summary>A private or public key in OpenSSL's hands; it signs and verifies for many threads at once.</summary>
internal sealed unsafe class OpenSslKey : SafeHandle
{
    private OpenSslKey(nint key) : base(0, ownsHandle: true) => SetHandle(key);

    public override bool IsInvalid => handle == 0;

    /// <param name="algorithm">OpenSSL's name: <c>SM2</c>.</param>
    /// <exception cref="SealingUnavailableException">OpenSSL is missing or does not know the algorithm.</exception>
    public static OpenSslKey New(string algorithm)
    {
        OpenSsl.Need();
        var context = OpenSsl.EVP_PKEY_CTX_new_from_name(0, algorithm, null);
        if (context == 0)
        {
            throw new SealingUnavailableException(
                $"本机 OpenSSL 不支持 {algorithm}。This machine's OpenSSL was built without {algorithm}.", OpenSsl.Failure("find the algorithm"));
        }
        try
        {
            nint key = 0;
            if (OpenSsl.EVP_PKEY_keygen_init(context) <= 0 || OpenSsl.EVP_PKEY_generate(context, ref key) <= 0)
                throw OpenSsl.Failure("make a key");
            return new(key);
        }
        finally
        {
            OpenSsl.EVP_PKEY_CTX_free(context);
        }
    }

    /// <param name="info">PKCS #8.</param>
    /// <exception cref="CryptographicException">It is no private key.</exception>
    public static OpenSslKey Private(ReadOnlySpan<byte> info)
    {
        OpenSsl.Need();
        fixed (byte* start = info)
        {
            var at = start;
            var key = OpenSsl.d2i_AutoPrivateKey(null, &at, info.Length);
            return key != 0 ? new(key) : throw OpenSsl.Failure("read a private key");
        }
    }

    /// <param name="info">SubjectPublicKeyInfo.</param>
    /// <exception cref="CryptographicException">It is no public key, or a point that is not on its curve.</exception>
    public static OpenSslKey Public(ReadOnlySpan<byte> info)
    {
        OpenSsl.Need();
        fixed (byte* start = info)
        {
            var at = start;
            var key = OpenSsl.d2i_PUBKEY(null, &at, info.Length);
            return key != 0 ? new(key) : throw OpenSsl.Failure("read a public key");
        }
    }

    /// <summary>The public half, SubjectPublicKeyInfo.</summary>
    public byte[] PublicInfo()
    {
        var length = OpenSsl.i2d_PUBKEY(handle, null);
        if (length <= 0) throw OpenSsl.Failure("write a public key");
        var info = new byte[length];
        fixed (byte* start = info)
        {
            var at = start;
            _ = OpenSsl.i2d_PUBKEY(handle, &at);
        }
        return info;
    }

    /// <summary>The private key, PKCS #8.</summary>
    public byte[] PrivateInfo()
    {
        var container = OpenSsl.EVP_PKEY2PKCS8(handle);
        if (container == 0) throw OpenSsl.Failure("write a private key");
        try
        {
            var length = OpenSsl.i2d_PKCS8_PRIV_KEY_INFO(container, null);
            if (length <= 0) throw OpenSsl.Failure("write a private key");
            var info = new byte[length];
            fixed (byte* start = info)
            {
                var at = start;
                _ = OpenSsl.i2d_PKCS8_PRIV_KEY_INFO(container, &at);
            }
            return info;
        }
        finally
        {
            OpenSsl.PKCS8_PRIV_KEY_INFO_free(container);
        }
    }

    /// <param name="digest">OpenSSL's name; null where the algorithm has its own.</param>
    /// <param name="distinguishingId">Of SM2; else empty.</param>
    public byte[] Sign(ReadOnlySpan<byte> message, string? digest, ReadOnlySpan<byte> distinguishingId)
    {
        using var work = new Work(handle, distinguishingId);
        if (OpenSsl.EVP_DigestSignInit_ex(work.Context, 0, digest, 0, null, handle, 0) <= 0) throw OpenSsl.Failure("begin to sign");
        fixed (byte* text = message)
        {
            nuint length = 0;
            if (OpenSsl.EVP_DigestSign(work.Context, null, &length, text, (nuint)message.Length) <= 0) throw OpenSsl.Failure("sign");
            var signature = new byte[(int)length];
            fixed (byte* to = signature)
            {
                if (OpenSsl.EVP_DigestSign(work.Context, to, &length, text, (nuint)message.Length) <= 0) throw OpenSsl.Failure("sign");
            }
            GC.KeepAlive(this);
            return signature[..(int)length];
        }
    }

    /// <inheritdoc cref="Sign"/>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature, string? digest, ReadOnlySpan<byte> distinguishingId)
    {
        using var work = new Work(handle, distinguishingId);
        if (OpenSsl.EVP_DigestVerifyInit_ex(work.Context, 0, digest, 0, null, handle, 0) <= 0) throw OpenSsl.Failure("begin to verify");
        fixed (byte* text = message)
        fixed (byte* of = signature)
        {
            // Anything but 1 is a signature that does not hold; malformed ones leave an error behind that would name a later failure.
            var holds = OpenSsl.EVP_DigestVerify(work.Context, of, (nuint)signature.Length, text, (nuint)message.Length) == 1;
            if (!holds) OpenSsl.ERR_clear_error();
            GC.KeepAlive(this);
            return holds;
        }
    }

    protected override bool ReleaseHandle()
    {
        OpenSsl.EVP_PKEY_free(handle);
        return true;
    }

    /// <summary>The contexts of one signature or check.</summary>
    private readonly ref struct Work
    {
        private readonly nint keyContext;

        public Work(nint key, ReadOnlySpan<byte> distinguishingId)
        {
            Context = OpenSsl.EVP_MD_CTX_new();
            if (distinguishingId.IsEmpty) return;
            keyContext = OpenSsl.EVP_PKEY_CTX_new(key, 0);
            fixed (byte* id = distinguishingId)
            {
                if (OpenSsl.EVP_PKEY_CTX_set1_id(keyContext, id, distinguishingId.Length) <= 0)
                {
                    var failure = OpenSsl.Failure("take the distinguishing id");
                    Dispose();
                    throw failure;
                }
            }
            OpenSsl.EVP_MD_CTX_set_pkey_ctx(Context, keyContext);
        }

        public nint Context { get; }

        public void Dispose()
        {
            OpenSsl.EVP_MD_CTX_free(Context);
            OpenSsl.EVP_PKEY_CTX_free(keyContext);
        }
    }
}
