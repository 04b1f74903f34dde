using System.Security.Cryptography;
using Regulatory.Api.Access;

namespace Regulatory.Api.Hosting;

/// <summary>
/// The key outside the database: it wraps the keys of persons and makes their pseudonyms. From <c>REGULATORY_MASTER_KEY</c>
/// (64 hex digits), else from <c>master.key</c> in the data folder, made at first start.
/// </summary>
public static class MasterKey
{
    public const int Length = 32;

    /// <exception cref="InvalidDataException">The key there is has another length.</exception>
    public static byte[] In(string folder)
    {
        if (Environment.GetEnvironmentVariable("REGULATORY_MASTER_KEY") is { Length: > 0 } given)
            return given.Length == 2 * Length && given.All(char.IsAsciiHexDigit)
                ? Convert.FromHexString(given)
                : throw new InvalidDataException("REGULATORY_MASTER_KEY must be 64 hex digits.");

        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "master.key");
        if (!File.Exists(file)) PrivateFile.WriteOnce(file, RandomNumberGenerator.GetBytes(Length));
        var key = File.ReadAllBytes(file);
        return key.Length == Length ? key : throw new InvalidDataException($"{file} must hold {Length} bytes, not {key.Length}.");
    }
}
