using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>What the tellings of cases have in common.</summary>
internal static class ToldOfCase
{
    private const char OwnProvince = '粤';

    public static ImmutableArray<PenaltyTold> Penalties(ImmutableArray<Penalty> penalties) =>
        [.. penalties.Select(penalty => new PenaltyTold(penalty.Kind, penalty.Amount, penalty.Document, penalty.Days))];

    /// <summary>
    /// Whether a decision concerns a partner: market regulation knows no natural persons, the place of registration only vehicles of other
    /// provinces (the province's own departments read the same record). Of minors nobody is told.
    /// </summary>
    public static bool Concerns(CaseFiled filed, string partner) => filed.Age is not (AgeClass.UnderFourteen or AgeClass.FourteenToEighteen)
        && partner switch
        {
            Partners.MarketRegulation => filed.Party.Kind is not PartyKind.NaturalPerson,
            Partners.RegistrationPlace => filed.Act.Plate is { } plate && plate.Number[0] != OwnProvince,
            _ => true,
        };
}
