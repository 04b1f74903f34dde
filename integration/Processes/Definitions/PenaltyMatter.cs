using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What a case says that processes about its decision need: who, what, by which decision.</summary>
/// <param name="Filing">How the case was opened.</param>
/// <param name="Decision">The latest decision.</param>
/// <param name="Standing">The penalties as they stand.</param>
/// <param name="StandsBy">Number of the document by which they stand: of the decision, or of what changed it last.</param>
public sealed record PenaltyMatter(CaseId Case, CaseFiled Filing, PenaltyDecided Decision, ImmutableArray<Penalty> Standing, string StandsBy)
{
    /// <summary>Driving over the limit (HSPR 64).</summary>
    private static readonly OffenceCode Overloading = OffenceCode.Parse("HW01");

    public bool IsOverload => Decision.Offence == Overloading;

    /// <summary>The vehicle is registered in another province.</summary>
    public bool IsOfAnotherProvince => Filing.Act.Plate is { } plate && !plate.Number.StartsWith('粤');

    /// <summary>Those against whom the violation counts (HSPR 66): the truck, who drove it, the enterprise.</summary>
    public IEnumerable<CounterId> Counters()
    {
        if (!IsOverload || Filing.Act.Plate is not { } plate) yield break;
        yield return CounterId.OfVehicle(plate);
        if (DriverOf() is { } driver) yield return CounterId.OfDriver(driver);
        if (EnterpriseOf() is { } enterprise) yield return CounterId.OfEnterprise(enterprise);
    }

    /// <summary>Numbers of the licences that the penalties are about.</summary>
    public IEnumerable<string> Documents() => Standing.Select(penalty => penalty.Document).OfType<string>().Distinct();

    /// <summary>The matter of a fact of a case; null while nothing is decided.</summary>
    /// <param name="facts">The stream of the case up to the fact.</param>
    public static PenaltyMatter? Of(StreamName stream, IEnumerable<object> facts)
    {
        var state = facts.OfType<CaseFact>().ToImmutableArray();
        var (filing, decision) = (state.OfType<CaseFiled>().LastOrDefault(), state.OfType<PenaltyDecided>().LastOrDefault());
        if (filing is null || decision is null) return null;
        var changed = Enumerable.Reverse(state).TakeWhile(fact => fact is not PenaltyDecided).OfType<DecisionChanged>().FirstOrDefault();
        return new(CaseId.Parse(stream.Key), filing, decision, changed?.After ?? decision.Penalties, changed?.Document ?? decision.DecisionNumber);
    }

    private PartyId? DriverOf() => Filing.Act.Driver?.Party ?? (Filing.Party.Party.IsNaturalPerson ? Filing.Party.Party : null);

    private PartyId? EnterpriseOf() => Filing.Act.Enterprise ?? (Filing.Party.Party.IsNaturalPerson ? null : Filing.Party.Party);
}
