using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What a case says that processes about its decision need: who, what, by which decision.</summary>
/// <param name="Filing">How the case was opened.</param>
/// <param name="Decision">The latest decision.</param>
/// <param name="Standing">The penalties as they stand.</param>
/// <param name="StandsBy">Number of the document by which they stand: of the decision, or of what changed it last.</param>
/// <param name="Notice">What the party was told before the decision; null in the simplified procedure.</param>
public sealed record PenaltyMatter(
    CaseId Case, CaseFiled Filing, PenaltyDecided Decision, ImmutableArray<Penalty> Standing, string StandsBy, NoticeServed? Notice = null)
{
    /// <summary>Driving over the limit (HSPR 64).</summary>
    public bool IsOverload => Decision.Offence == OffenceCode.Overloading;

    /// <summary>The vehicle is registered in another province.</summary>
    public bool IsOfAnotherProvince => Filing.Act.Plate is { } plate && !plate.Number.StartsWith('粤');

    /// <summary>The streams of the weighing behind it, and of the inquiry into that.</summary>
    public IEnumerable<StreamName> Weighing => OverloadEvidence.StreamsOf(Filing);

    /// <summary>What those streams say.</summary>
    /// <param name="outlook">Knows <see cref="Weighing"/>.</param>
    internal OverloadEvidence Evidence(Outlook outlook) => OverloadEvidence.Of(Weighing.SelectMany(stream => outlook.Streams[stream]));

    /// <summary>Who drove, as far as that is known.</summary>
    /// <inheritdoc cref="Evidence"/>
    public PartyOnRecord? Driver(Outlook outlook) => Evidence(outlook).DriverIn(Filing);

    /// <summary>Those against whom the violation counts (HSPR 66): the truck, who drove it as far as that is known, the enterprise.</summary>
    /// <param name="outlook">Knows <see cref="Weighing"/>.</param>
    public IEnumerable<CounterId> Counters(Outlook outlook)
    {
        if (!IsOverload || Filing.Act.Plate is not { } plate) yield break;
        yield return CounterId.OfVehicle(plate);
        if (Driver(outlook) is { } driver) yield return CounterId.OfDriver(driver.Party);
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
        return new(
            CaseId.Parse(stream.Key), filing, decision, changed?.After ?? decision.Penalties, changed?.Document ?? decision.DecisionNumber,
            state.OfType<NoticeServed>().LastOrDefault());
    }

    private PartyId? EnterpriseOf() => Filing.Act.Enterprise ?? (Filing.Party.Party.IsNaturalPerson ? null : Filing.Party.Party);
}
