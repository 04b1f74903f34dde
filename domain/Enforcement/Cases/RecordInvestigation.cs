using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>调查笔录 (APL 55, forms 2 to 5): puts an inquiry, inquest, scene record or sampling on file.</summary>
/// <param name="RecordSha256">Digest of the record, 64 lower-case hex digits.</param>
/// <param name="Asked">Who was asked or was present, if anybody.</param>
[ActOf(Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art55), Law(AdministrativePenaltyLaw.Art42)]
public sealed record RecordInvestigation(
    CaseId Case,
    InvestigationRecord Kind,
    ImmutableArray<string> Officers,
    bool CertificatesShown,
    string Place,
    RecordSignature Signature,
    string RecordSha256,
    PartyConcerned? Asked = null) : CaseCommand
{
    public override IEnumerable<PartyConcerned> Named() => Asked is { } asked ? [asked] : [];
}

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RecordInvestigation command, EnforcementContext context)
    {
        if (state.Records.Contains(command.RecordSha256)) return Decision<CaseFact>.Nothing;
        var accounts = command.Officers.IsDefault ? [] : command.Officers;
        ImmutableArray<AssignedOfficer> acting = [.. state.Investigators.Current.Where(officer => accounts.Contains(officer.Account))];
        var refusal = OfficersOfTheCase.Check(state, accounts)
            ?? TwoCertifiedOfficers.Check(acting, context.On)
            ?? ActingOfficerPresent.Check(acting, context)
            ?? CertificateShown.Check(command.CertificatesShown)
            ?? StatedInWriting.Check(("place", command.Place), ("record", command.RecordSha256))
            ?? PartyIdentified.Check(command.Asked, context);
        if (refusal is not null) return refusal;
        return new InvestigationRecorded(
            command.Kind, [.. accounts], command.Place,
            command.Asked is { } asked ? PartyOnRecord.Of(asked, context.PartyOf(asked)) : null,
            command.Signature, command.RecordSha256, context.On);
    }
}
