using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Regulatory.Ledger.Sealing;

/// <summary>This machine cannot do what the suite asks: OpenSSL 3 is missing, was built without the algorithm, or a key cannot be made.</summary>
public sealed class SealingUnavailableException(string message, Exception? inner = null) : InvalidOperationException(message, inner);

/// <summary>The functions of libcrypto 3 that sealing needs; see its manual pages of the same names.</summary>
internal static partial class OpenSsl
{
    private const string Library = "libcrypto.so.3";

    private static readonly Lazy<bool> Present = new(() => IsThere(Library) && OPENSSL_version_major() == 3);

    /// <exception cref="SealingUnavailableException">It is not there.</exception>
    public static void Need()
    {
        if (!Present.Value) throw Missing();
    }

    internal static bool IsThere(string library) => NativeLibrary.TryLoad(library, out _);

    internal static SealingUnavailableException Missing() => new(
        "找不到 OpenSSL 3（libcrypto.so.3），无法使用 Ed25519、SM2、SM3。OpenSSL 3 (libcrypto.so.3) is missing: Ed25519, SM2 and SM3 need it.");

    /// <summary>What OpenSSL says of its last failure in this thread.</summary>
    public static unsafe CryptographicException Failure(string work)
    {
        var text = stackalloc byte[256];
        var code = ERR_get_error();
        ERR_clear_error();
        ERR_error_string_n(code, text, 256);
        return new($"OpenSSL could not {work}: {(code == 0 ? "no reason given" : Marshal.PtrToStringUTF8((nint)text))}");
    }

    [LibraryImport(Library)]
    private static partial uint OPENSSL_version_major();

    [LibraryImport(Library)]
    private static partial nuint ERR_get_error();

    [LibraryImport(Library)]
    public static partial void ERR_clear_error();

    [LibraryImport(Library)]
    private static unsafe partial void ERR_error_string_n(nuint code, byte* text, nuint length);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint EVP_MD_fetch(nint context, string algorithm, string? properties);

    [LibraryImport(Library)]
    public static partial nint EVP_MD_CTX_new();

    [LibraryImport(Library)]
    public static partial void EVP_MD_CTX_free(nint context);

    [LibraryImport(Library)]
    public static partial void EVP_MD_CTX_set_pkey_ctx(nint context, nint keyContext);

    [LibraryImport(Library)]
    public static partial int EVP_DigestInit_ex2(nint context, nint algorithm, nint parameters);

    [LibraryImport(Library)]
    public static unsafe partial int EVP_DigestUpdate(nint context, byte* data, nuint length);

    [LibraryImport(Library)]
    public static unsafe partial int EVP_DigestFinal_ex(nint context, byte* digest, uint* length);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint EVP_PKEY_CTX_new_from_name(nint library, string algorithm, string? properties);

    [LibraryImport(Library)]
    public static partial nint EVP_PKEY_CTX_new(nint key, nint engine);

    [LibraryImport(Library)]
    public static partial void EVP_PKEY_CTX_free(nint context);

    [LibraryImport(Library)]
    public static unsafe partial int EVP_PKEY_CTX_set1_id(nint context, byte* id, int length);

    [LibraryImport(Library)]
    public static partial int EVP_PKEY_keygen_init(nint context);

    [LibraryImport(Library)]
    public static partial int EVP_PKEY_generate(nint context, ref nint key);

    [LibraryImport(Library)]
    public static partial void EVP_PKEY_free(nint key);

    [LibraryImport(Library)]
    public static unsafe partial nint d2i_AutoPrivateKey(nint* key, byte** der, long length);

    [LibraryImport(Library)]
    public static unsafe partial nint d2i_PUBKEY(nint* key, byte** der, long length);

    [LibraryImport(Library)]
    public static unsafe partial int i2d_PUBKEY(nint key, byte** der);

    [LibraryImport(Library)]
    public static partial nint EVP_PKEY2PKCS8(nint key);

    [LibraryImport(Library)]
    public static unsafe partial int i2d_PKCS8_PRIV_KEY_INFO(nint info, byte** der);

    [LibraryImport(Library)]
    public static partial void PKCS8_PRIV_KEY_INFO_free(nint info);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int EVP_DigestSignInit_ex(
        nint context, nint keyContext, string? digest, nint library, string? properties, nint key, nint parameters);

    [LibraryImport(Library)]
    public static unsafe partial int EVP_DigestSign(nint context, byte* signature, nuint* length, byte* message, nuint messageLength);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int EVP_DigestVerifyInit_ex(
        nint context, nint keyContext, string? digest, nint library, string? properties, nint key, nint parameters);

    [LibraryImport(Library)]
    public static unsafe partial int EVP_DigestVerify(nint context, byte* signature, nuint length, byte* message, nuint messageLength);
}
