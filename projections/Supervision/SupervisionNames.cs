using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Supervision;

/// <summary>A party's name as registers show it: organisations in full, natural persons by their family name.</summary>
internal static class SupervisionNames
{
    public static string Of(PartyOnRecord party) => party.Name ?? party.PersonName?.Clear switch
    {
        null => PublicName.Erased,
        "" => "*",
        var name => name.EnumerateRunes().First() + "*",
    };
}

/// <summary>One line of the history of a vehicle or an alarm.</summary>
/// <param name="Document">Number of the paper on which it rests; null where there is none.</param>
public sealed record SupervisionEntry(LocalDate On, Instant RecordedAt, string Zh, string En, string? Document);
