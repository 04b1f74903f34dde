using System.Collections.Immutable;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>The 24 national forms 交通运输行政执法文书式样, in their order.</summary>
internal static class NationalForms
{
    public static readonly ImmutableArray<EnforcementForm> All =
    [
        Form01Filing.Form,
        Form02InquiryRecord.Form,
        Form03InquestRecord.Form,
        Form04SceneRecord.Form,
        Form05SamplingVoucher.Form,
        Form06AdvanceRegistration.Form,
        Form07RegistrationLifted.Form,
        Form08Measure.Form,
        Form09MeasureExtended.Form,
        Form10MeasureLifted.Form,
        Form11Notice.Form,
        Form12HearingNotice.Form,
        Form13HearingRecord.Form,
        Form14OnSpotDecision.Form,
        Form15PenaltyDecision.Form,
        Form16CorrectionOrder.Form,
        Form17PaymentRescheduled.Form,
        Form18EnforcementAnnouncement.Form,
        Form19Demand.Form,
        Form20CompulsoryEnforcement.Form,
        Form21SubstitutePerformance.Form,
        Form22EnforcementSuspended.Form,
        Form23ServiceReturn.Form,
        Form24ClosingReport.Form,
    ];

    /// <summary>Null for a number that is none of theirs.</summary>
    public static EnforcementForm? Find(int number) => number is >= 1 and <= 24 ? All[number - 1] : null;
}
