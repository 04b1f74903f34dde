using System.Collections.Immutable;
using Regulatory.Integration.Documents.Enforcement.Forms;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>One form of a case as it stands.</summary>
/// <param name="Item">Which of several forms of its number, counted from one; 0 while there is none.</param>
/// <param name="IsAddressed">It speaks to the party, who may fetch it.</param>
public sealed record FormStanding(int Number, string Zh, string En, int Item, bool IsAddressed, FormOutcome Outcome);

/// <summary>The 24 national forms 交通运输行政执法文书式样: pure functions from the story of a case.</summary>
public static class NationalForms
{
    private static readonly ImmutableArray<EnforcementForm> All =
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

    /// <summary>All 24 in their order: those there are, one entry each, and for the others why there is none.</summary>
    public static ImmutableArray<FormStanding> Of(CaseStory story, FormSetting setting) =>
    [
        .. All.SelectMany(form => form.Occasions(story).Count() is var count && count > 0
            ? Enumerable.Range(1, count).Select(item => Standing(form, story, item, setting))
            : [Standing(form, story, null, setting)]),
    ];

    /// <summary>One form; null for a number that is none of the 24.</summary>
    /// <param name="item">Which of several, counted from one; null for the latest.</param>
    public static FormStanding? Find(CaseStory story, int number, int? item, FormSetting setting) =>
        number is >= 1 and <= 24 ? Standing(All[number - 1], story, item, setting) : null;

    /// <summary>Those that facts after a position are the occasion of.</summary>
    public static ImmutableArray<FormStanding> Since(CaseStory story, long position, FormSetting setting) =>
    [
        .. from form in All
           from occasion in form.Occasions(story).Index()
           where occasion.Item.Position > position
           select Standing(form, story, occasion.Index + 1, setting),
    ];

    private static FormStanding Standing(EnforcementForm form, CaseStory story, int? item, FormSetting setting) => new(
        form.Number, form.Zh, form.En, item ?? form.Occasions(story).Count(), form.IsAddressed, form.Make(story, item, setting));
}
