using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing;

/// <summary>自动筛查: what goes to the reviewers, and what is discarded at once and why (overload §5.1).</summary>
[Law(AdministrativePenaltyLaw.Art41)]
public static class CaptureScreening
{
    /// <param name="day">Day of the capture: its limits and figures hold.</param>
    public static WeighRecordFact Of(WeighingCaptured captured, LocalDate day, ActContext context) =>
        ReasonToDiscard(captured, day, context.Figures) is { } reason
            ? new WeighingDiscarded(reason, null, null, context.On)
            : new WeighingScreened(context.On);

    /// <summary>What keeps a capture from the reviewers; null when nothing does.</summary>
    public static DiscardReason? ReasonToDiscard(WeighingCaptured captured, LocalDate day, Figures figures) => captured switch
    {
        _ when !Readings.AddUp(captured.AxleLoadsKg, captured.GrossKg, day, figures) => DiscardReason.DeviceFault,
        _ when !captured.Finding.IsOverLimit && SizeLimits.AtIssue(captured.Size, captured.Build, day) is null => DiscardReason.WithinLimit,
        { Evidence: var pack } when !pack.Shows(PictureView.Front) || !pack.Shows(PictureView.Side) => DiscardReason.PictureMissing,
        _ when captured.PlateConfidence < figures.NumberOf(OverloadFigures.LeastPlateConfidence, day) => DiscardReason.PlateUncertain,
        { Warnings: var warnings } when warnings.Contains(CaptureWarning.StopAndGo) || warnings.Contains(CaptureWarning.LaneStraddling) =>
            DiscardReason.AbnormalDriving,
        { Warnings.IsEmpty: false } => DiscardReason.DeviceFault,
        _ when (captured.Evidence.Film?.Seconds ?? 0) < figures.NumberOf(OverloadFigures.LeastSecondsOfFilm, day) => DiscardReason.FilmTooShort,
        _ => null,
    };
}
