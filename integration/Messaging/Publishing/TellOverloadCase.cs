using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>
/// A closed case of illegal overload is copied to the place where the vehicle is registered (OSR 44), and to the police, as far as the
/// decision stands. What makes a case one of overload is that a weighing lies behind it.
/// </summary>
public static class TellOverloadCase
{
    public static readonly Telling Telling = new(typeof(OverloadCopy), Of, typeof(CaseClosed)) { Also = Weighing };

    private static OverloadCopy? Of(FactSeen seen, string partner)
    {
        if (seen.Last<CaseFiled>() is not { Act: { WeighRecord: not null, Plate: { } plate } act } filed
            || seen.Last<PenaltyDecided>() is not { } decided || seen.Last<DecisionRevoked>() is not null || !ToldOfCase.Concerns(filed, partner)) return null;
        var changed = seen.Last<DecisionChanged>();
        var weighing = Weighing(seen).SelectMany(stream => seen.On(stream)).ToImmutableArray();
        var (finding, owner) = (weighing.OfType<WeighingCaptured>().LastOrDefault()?.Finding, weighing.OfType<OwnerIdentified>().LastOrDefault());
        var driver = act.Driver ?? (filed.Party.Kind is PartyKind.NaturalPerson ? filed.Party : null);
        var enterprise = owner?.Owner is { Kind: not PartyKind.NaturalPerson } known ? known
            : filed.Party.Kind is not PartyKind.NaturalPerson ? filed.Party : null;
        return new(
            seen.Told, filed.CaseNumber, decided.DecisionNumber, plate.Number, act.ActOn,
            ToldOfCase.Penalties(changed?.After ?? decided.Penalties), changed?.FineAfter ?? decided.Fine, filed.Division.Value, filed.Agency,
            decided.On, ((CaseClosed)seen.Fact).On, VehicleCertificate: act.VehicleCertificate ?? owner?.VehicleCertificate,
            Enterprise: enterprise?.Name, EnterpriseCode: enterprise?.CreditCode?.ToString() ?? CodeOf(act.Enterprise), DriverName: driver?.PersonName?.Clear,
            GrossKg: finding?.AdjustedKg, LimitKg: finding?.LimitKg);
    }

    private static IEnumerable<StreamName> Weighing(FactSeen seen) =>
        seen.Last<CaseFiled>()?.Act.WeighRecord is { } record ? [new("enforcement.weigh-record", record.ToString())] : [];

    private static string? CodeOf(PartyId? enterprise) => enterprise is { IsNaturalPerson: false } party ? party.Value[2..] : null;
}
