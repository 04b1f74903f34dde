using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What penalties on licences do to the licences once they are served: revoked and struck from the register, or withheld.</summary>
internal static class PenaltyOnLicences
{
    public static IEnumerable<Move> Of(PenaltyMatter matter, LocalDate servedOn, Outlook outlook)
    {
        foreach (var penalty in matter.Standing)
        {
            if (penalty.Kind is not (PenaltyKind.LicenceRevocation or PenaltyKind.LicenceSuspension or PenaltyKind.Stop)) continue;
            if (penalty.Document is not { } number || !outlook.Licences.TryGetValue(number, out var licence))
            {
                yield return Unknown(matter, penalty);
                continue;
            }
            if (penalty.Kind is PenaltyKind.LicenceRevocation)
            {
                yield return new Move.Give(
                    $"revoke:{number}",
                    new RevokeLicence(
                        licence, matter.Decision.CaseNumber, matter.Decision.DecisionNumber, matter.Decision.Reasons,
                        matter.Decision.NoticeServedOn, matter.Decision.HearingHeld),
                    AdministrativePenaltyLaw.Art9);
                yield return new Move.Give(
                    $"deregister:{number}",
                    new DeregisterLicence(
                        licence, DeregistrationGround.RescindedWithdrawnOrRevoked, matter.Decision.DecisionNumber, "许可证件依法被吊销"),
                    AdministrativeLicensingLaw.Art70);
            }
            else
                yield return new Move.Give(
                    $"suspend:{number}",
                    new SuspendLicence(
                        licence,
                        penalty.Kind is PenaltyKind.Stop ? SuspensionKind.SuspensionForRectification : SuspensionKind.LicenceWithheld,
                        matter.Decision.DecisionNumber, penalty.Days is { } days ? servedOn.PlusDays(days) : null),
                    AdministrativePenaltyLaw.Art9);
        }
    }

    /// <summary>What undoes them when the decision fell: the register is corrected, an order is lifted.</summary>
    /// <param name="before">The penalties that fell.</param>
    /// <param name="after">Those that stand in their place.</param>
    public static IEnumerable<Move> Undo(
        IEnumerable<Penalty> before, IEnumerable<Penalty> after, RestoringInstance instance, string document, long position, Outlook outlook)
    {
        var standing = after.Select(penalty => (penalty.Kind, penalty.Document)).ToHashSet();
        foreach (var penalty in before.Where(penalty => !standing.Contains((penalty.Kind, penalty.Document))))
        {
            if (penalty.Document is not { } number || !outlook.Licences.TryGetValue(number, out var licence)) continue;
            if (penalty.Kind is PenaltyKind.LicenceRevocation)
                yield return new Move.Give(
                    $"restore:{number}@{position}", new RestoreLicence(licence, instance, document, $"处罚决定已被 {document} 撤销或者变更"),
                    AdministrativeLicensingLaw.Art60);
            else if (penalty.Kind is PenaltyKind.LicenceSuspension or PenaltyKind.Stop)
                yield return new Move.Give($"lift:{number}@{position}", new LiftSuspension(licence, document), AdministrativeLicensingLaw.Art60);
        }
    }

    private static Move.Ask Unknown(PenaltyMatter matter, Penalty penalty) => new(
        $"licence-unknown:{penalty.Kind}:{penalty.Document}", Role.AgencyHead,
        $"处罚决定 {matter.Decision.DecisionNumber} 所涉证件 {penalty.Document ?? "（未载明）"} 不在本省登记，请函告发证机关。",
        $"Licence {penalty.Document ?? "(none named)"} of {matter.Decision.DecisionNumber} is not on this register: write to its issuing authority.",
        AdministrativeLicensingLaw.Art64);
}
