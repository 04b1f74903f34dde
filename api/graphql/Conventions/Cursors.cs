using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Conventions;

/// <summary>
/// Places in a list, sealed: clients can neither read nor make one. A cursor is good for one entity, one order and one filter shape.
/// </summary>
/// <remarks>AES-GCM; the nonce is a keyed digest of the content, so that equal places have equal cursors (the SIV construction).</remarks>
public sealed class Cursors : IDisposable
{
    private const byte Version = 1;
    private readonly ThreadLocal<AesGcm> cipher;
    private readonly byte[] nonceKey;

    /// <param name="key">At least 32 secret bytes, the same on all nodes and after a restart.</param>
    public Cursors(ReadOnlySpan<byte> key)
    {
        if (key.Length < 32) throw new ArgumentException("The key of cursors has at least 32 bytes.", nameof(key));
        var cipherKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), 32, info: "cursor cipher"u8.ToArray());
        // A cipher serves one caller at a time: two at once would mix their nonces.
        cipher = new(() => new AesGcm(cipherKey, 16), trackAllValues: true);
        nonceKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), 32, info: "cursor nonce"u8.ToArray());
    }

    /// <param name="shape">Entity, order and filter shape.</param>
    /// <param name="values">One a key of the order, as the database gave them.</param>
    internal string Seal(string shape, IEnumerable<object?> values)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(values.Select(Text).ToArray());
        var bound = Bound(shape);
        Span<byte> digest = stackalloc byte[32];
        HMACSHA256.HashData(nonceKey, [.. bound, .. plain], digest);
        var sealedBytes = new byte[1 + 12 + 16 + plain.Length];
        sealedBytes[0] = Version;
        digest[..12].CopyTo(sealedBytes.AsSpan(1));
        cipher.Value!.Encrypt(sealedBytes.AsSpan(1, 12), plain, sealedBytes.AsSpan(29), sealedBytes.AsSpan(13, 16), bound);
        return Base64Url.EncodeToString(sealedBytes);
    }

    /// <exception cref="GraphQLException">CURSOR_INVALID.</exception>
    internal IReadOnlyList<object?> Open(string cursor, string shape, Sql.Order order)
    {
        try
        {
            var sealedBytes = Base64Url.DecodeFromChars(cursor);
            if (sealedBytes.Length < 29 || sealedBytes[0] != Version) throw Invalid();
            var plain = new byte[sealedBytes.Length - 29];
            cipher.Value!.Decrypt(sealedBytes.AsSpan(1, 12), sealedBytes.AsSpan(29), sealedBytes.AsSpan(13, 16), plain, Bound(shape));
            var texts = JsonSerializer.Deserialize<string?[]>(plain)!;
            return [.. order.Keys.Select((key, i) => Value(key.Column.Kind, texts[i]))];
        }
        catch (Exception foreign) when (foreign is FormatException or CryptographicException)
        {
            throw Invalid();
        }
    }

    public void Dispose()
    {
        foreach (var one in cipher.Values) one.Dispose();
        cipher.Dispose();
    }

    private static GraphQLException Invalid() =>
        new("This cursor is not of this list: it belongs to another order or filter, or is none of ours.", Codes.CursorInvalid);

    private static byte[] Bound(string shape) => SHA256.HashData(Encoding.UTF8.GetBytes(shape));

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static object? Value(SqlKind kind, string? text) => text is null ? null : kind switch
    {
        SqlKind.Date => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        SqlKind.DateTime => DateTime.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        SqlKind.Int => int.Parse(text, CultureInfo.InvariantCulture),
        SqlKind.Long => long.Parse(text, CultureInfo.InvariantCulture),
        SqlKind.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
        SqlKind.Boolean => bool.Parse(text),
        SqlKind.Uuid => Guid.Parse(text),
        _ => text,
    };
}
