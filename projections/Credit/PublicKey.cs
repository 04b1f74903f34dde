using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Projections.Credit;

/// <summary>Keys of rows that anybody may see: they tell nobody which stream it is, for a person's stands under their party id.</summary>
internal static class PublicKey
{
    /// <returns>32 lower-case hex digits.</returns>
    public static string Of(string stream) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stream)).AsSpan(0, 16));
}
