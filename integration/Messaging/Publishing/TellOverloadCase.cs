using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>
/// A closed case of illegal overload is copied to the place where the vehicle is registered (OSR 44), as far as the decision stands; to the
/// police where the vehicle was found not to conform to GB 1589 (OSR 45). The cases of others who had a part in it are not copied.
/// </summary>
public static class TellOverloadCase
{
    public static readonly Telling Telling =
        new(typeof(OverloadCopy), Of, typeof(CaseClosed)) { Also = static seen => OverloadEvidence.StreamsOf(seen.Last<CaseFiled>()) };

    private static OverloadCopy? Of(FactSeen seen, string partner)
    {
        if (seen.Last<CaseFiled>() is not { Act: { Plate: { } plate } act } filed || !RestingCase.Of(filed).IsDriving
            || seen.Last<PenaltyDecided>() is not { } decided || seen.Last<DecisionRevoked>() is not null || !ToldOfCase.Concerns(filed, partner)) return null;
        var found = OverloadEvidence.Of(OverloadEvidence.StreamsOf(filed).SelectMany(stream => seen.On(stream)));
        if (partner == Partners.Police && found.Nonconformity is null) return null;
        var changed = seen.Last<DecisionChanged>();
        var traced = found.Driver is { } one && one.Driver.Party == found.DriverIn(filed)?.Party ? one : null;
        var (driver, enterprise) = (found.DriverIn(filed), EnterpriseOf(filed, found));
        return new(
            seen.Told, filed.CaseNumber, decided.DecisionNumber, plate.Number, act.ActOn,
            ToldOfCase.Penalties(changed?.After ?? decided.Penalties), changed?.FineAfter ?? decided.Fine, filed.Division.Value, filed.Agency,
            decided.On, ((CaseClosed)seen.Fact).On,
            VehicleType: found.Truck is { } truck ? VehicleWords.Of(truck) : null,
            VehicleCertificate: act.VehicleCertificate ?? found.Owner?.VehicleCertificate,
            Enterprise: enterprise?.Name, EnterpriseCode: enterprise?.CreditCode?.ToString() ?? CodeOf(act.Enterprise),
            DriverName: driver?.PersonName?.Clear, DriverQualification: traced?.Qualification?.Clear, DriverEmployer: traced?.Employer,
            // A person who loaded is no source unit, and is not named.
            SourceUnit: found.Load?.Loader.Name, LoadingSlip: found.Load?.SlipNumber,
            GrossKg: found.Finding?.AdjustedKg, LimitKg: found.Finding?.LimitKg,
            Nonconformity: partner == Partners.Police ? found.Nonconformity?.Finding : null);
    }

    private static PartyOnRecord? EnterpriseOf(CaseFiled filed, OverloadEvidence found) =>
        found.Owner?.Owner is { Kind: not PartyKind.NaturalPerson } known ? known
        : filed.Party.Kind is not PartyKind.NaturalPerson ? filed.Party : null;

    private static string? CodeOf(PartyId? enterprise) => enterprise is { IsNaturalPerson: false } party ? party.Value[2..] : null;
}
