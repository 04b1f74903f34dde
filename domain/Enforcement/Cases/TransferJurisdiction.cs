using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>移送管辖 (APL 25): to the agency that is competent.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art25)]
public sealed record TransferJurisdiction(CaseId Case, string ToAgency, string DocumentNumber, string Reason) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, TransferJurisdiction command, EnforcementContext context)
    {
        var refusal = CrimeToThePolice.OfOpen(state) ?? StatedInWriting.Check(
            ("toAgency", command.ToAgency), ("documentNumber", command.DocumentNumber), ("reason", command.Reason));
        if (refusal is not null) return refusal;
        return new CaseTransferredToAgency(
            command.ToAgency, command.DocumentNumber, command.Reason, CaseOfficer.Of(context), context.On);
    }
}
