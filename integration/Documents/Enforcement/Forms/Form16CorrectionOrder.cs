using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>责令改正违法行为通知书, no. 16: what is to be put right, and by when (APL 28).</summary>
internal static class Form16CorrectionOrder
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<HazardRemovalOrdered>(
        16, "责令改正违法行为通知书", "Order to Correct a Violation",
        new(AdministrativePenaltyLaw.Art28, "责令改正：没有责令改正的决定", "order to correct: none was made"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, HazardRemovalOrdered ordered)
    {
    }
}
