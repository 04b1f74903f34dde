using System.Runtime.InteropServices;

namespace Regulatory.Ledger.Sealing;

/// <summary>The functions of libcrypto 3 that envelopes of personal data need.</summary>
internal static partial class OpenSsl
{
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint EVP_CIPHER_fetch(nint context, string algorithm, string? properties);

    [LibraryImport(Library)]
    public static partial nint EVP_CIPHER_CTX_new();

    [LibraryImport(Library)]
    public static partial void EVP_CIPHER_CTX_free(nint context);

    [LibraryImport(Library)]
    public static unsafe partial int EVP_EncryptInit_ex2(nint context, nint cipher, byte* key, byte* iv, nint parameters);

    [LibraryImport(Library)]
    public static unsafe partial int EVP_EncryptUpdate(nint context, byte* output, int* written, byte* input, int length);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static unsafe partial nint EVP_Q_mac(
        nint library, string algorithm, string? properties, string digest, nint parameters, byte* key, nuint keyLength, byte* data, nuint length,
        byte* output, nuint outputSize, nuint* outputLength);
}
