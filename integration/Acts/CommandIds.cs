using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Integration.Acts;

/// <summary>
/// Ids of acts that follow from a matter of record, so that they take effect once. Anybody could work them out, and whoever used
/// one first would keep the act from being done: they are UUIDs of version 8, which no client may send.
/// </summary>
public static class CommandIds
{
    private const int Version = 8;

    /// <param name="occasion">What the act follows from; other occasions have other ids.</param>
    public static Guid Derived(string occasion)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(occasion)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0f) | (Version << 4));
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes, bigEndian: true);
    }

    /// <summary>Whether the id is one that only the department's own clockwork gives.</summary>
    public static bool IsReserved(Guid id) => id.Version == Version;
}
