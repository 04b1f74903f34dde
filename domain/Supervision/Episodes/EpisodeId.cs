using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>
/// One published episode. It is made of vehicle, rule and the beginning that was first published, so that an evaluation repeated after a
/// crash publishes under the same ids; it stays when the episode is revised. The <see cref="AlarmCaseId"/> of its case has the same value.
/// </summary>
public readonly record struct EpisodeId(Guid Value)
{
    /// <param name="turn">0, or higher where the id is taken by an episode that began then and was revised since.</param>
    public static EpisodeId Of(Episode first, int turn)
    {
        var name = string.Create(CultureInfo.InvariantCulture,
            $"episode|{first.Vehicle}|{first.Rule}|{first.From.ToUnixTimeSeconds()}|{turn}");
        return new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)));
    }

    public AlarmCaseId OfCase => new(Value);

    public override string ToString() => Value.ToString("D");
}
