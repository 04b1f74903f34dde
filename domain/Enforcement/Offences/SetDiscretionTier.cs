using NodaTime;
using Regulatory.Domain.Enforcement.Offences.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences;

/// <summary>制定裁量基准 (APL 34): sets one step of a band, from a day on that has not passed.</summary>
/// <param name="Reference">The published benchmark.</param>
[ActOf(Role.SuperiorAuthority, Role.System), Law(AdministrativePenaltyLaw.Art34)]
public sealed record SetDiscretionTier(OffenceCode Offence, DiscretionTier Tier, string Reference, LocalDate InForceFrom) : OffenceCommand;

public static partial class OffenceDecider
{
    private static Decision<OffenceFact> Decide(Offence offence, SetDiscretionTier command, ActContext context)
    {
        if (OnTheList.Check(command.Offence, offence) is { } unlisted) return unlisted;
        if (offence.Tiers.Any(dated => dated.From == command.InForceFrom && SameTerms.Are(dated.Tier, command.Tier)))
            return Decision<OffenceFact>.Nothing;
        if (BenchmarkPublishedBefore.Check(command, context.On) is { } unpublished) return unpublished;
        if (TierWithinBand.Check(offence, command) is { } outside) return outside;
        return new DiscretionTierSet(command.Offence, command.Tier, command.Reference, command.InForceFrom);
    }
}
