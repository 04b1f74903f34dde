using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>移送公安机关 (APL 27): hands the case over; from now on it waits for the police.</summary>
[ActOf(Role.AgencyHead, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art27), Law(CriminalTransferRegulations.Art5)]
public sealed record TransferToPolice(CaseId Case, string DocumentNumber, string PoliceAuthority, string Crime) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, TransferToPolice command, EnforcementContext context)
    {
        var refusal = TransferInOrder.Check(state.Police.Approved is not null, "approval")
            ?? StatedInWriting.Check(
                ("documentNumber", command.DocumentNumber), ("policeAuthority", command.PoliceAuthority), ("crime", command.Crime));
        if (refusal is not null) return refusal;
        return new CaseTransferredToPolice(
            command.DocumentNumber, command.PoliceAuthority, command.Crime, TransferDeadline(context), context.On,
            state.Filing!.Division, Late: context.At > state.Police.Approved!.HandOverBy);
    }
}
