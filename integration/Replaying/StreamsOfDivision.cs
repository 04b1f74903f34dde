using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Replaying;

/// <summary>
/// Which streams a reader of a division is shown whole: those in which his division, or one below, has acted, and besides nobody but a division
/// above it. The clockwork acts for the province: without it hardly a matter of a city could be seen by that city.
/// </summary>
public static class StreamsOfDivision
{
    public static bool Admit(DivisionCode reader, IReadOnlyCollection<RecordedFact> facts)
    {
        var authorities = facts.Select(fact => DivisionCode.Parse(fact.Envelope.Authority)).Distinct().ToList();
        return authorities.Any(reader.Covers) && authorities.All(authority => reader.Covers(authority) || authority.Covers(reader));
    }
}
