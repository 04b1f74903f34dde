using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Fleets.Enrolment;

/// <summary>Ids that are the same every time: random as far as anybody can see, version 4 by their form.</summary>
internal static class Ids
{
    public static Guid Of(string occasion)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"regulatory/fleet/{occasion}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
