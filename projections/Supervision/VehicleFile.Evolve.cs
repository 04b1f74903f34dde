using System.Diagnostics;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Projections.Supervision;

public sealed partial record VehicleFile
{
    public static VehicleFile Evolve(VehicleFile? row, SupervisedVehicleFact fact, FactContext at)
    {
        var next = After(row, fact, at);
        var (zh, en, document) = VehicleWords.Of(fact);
        return next with { History = next.History.Add(new(fact.On, at.RecordedAt, zh, en, document)), Version = at.Version };
    }

    private static VehicleFile After(VehicleFile? row, SupervisedVehicleFact fact, FactContext at) => fact switch
    {
        VehicleRegistered entered => New(entered, at),
        TerminalBound bound => row! with { Terminal = bound.Terminal },
        TerminalUnbound => row! with { Terminal = null },
        OperatingCertificateIssued certified => row! with
        {
            Stage = VehicleStage.Certified, CertificateNumber = certified.CertificateNumber, NextReview = certified.NextReview,
        },
        VehicleJoinedNetwork => row! with { Stage = VehicleStage.OnNetwork },
        VehicleActivated => row! with { Stage = VehicleStage.Active },
        CarrierInsuranceRecorded insured => row! with { InsuredUntil = insured.Until },
        TechnicalInspectionRecorded inspected => row! with { Grade = inspected.Grade, NextInspection = inspected.NextDue },
        VehicleReviewPassed passed => row! with
        {
            NextReview = passed.NextReview, ReviewFailed = false, Grade = passed.Findings.Grade,
            Stage = row.Stage is VehicleStage.ReviewOverdue ? row.RestingAt!.Value : row.Stage,
        },
        VehicleReviewFailed => row! with { ReviewFailed = true },
        VehicleReviewLapsed when row!.Stage is VehicleStage.Suspended => row,
        VehicleReviewLapsed => Resting(row!, VehicleStage.ReviewOverdue),
        VehicleWentOffline silent => row! with
        {
            OfflineSince = silent.Since, IsOffline = true, Stage = row.Stage is VehicleStage.Active ? VehicleStage.Offline : row.Stage,
        },
        VehicleCameOnline => row! with
        {
            OfflineSince = null, IsOffline = false,
            Stage = row.Stage is VehicleStage.Offline ? VehicleStage.Active : row.Stage,
            RestingAt = row.RestingAt is VehicleStage.Offline ? VehicleStage.Active : row.RestingAt,
        },
        VehicleDispatched dispatched => row! with { DispatchedWith = dispatched.Document },
        NightDrivingPermitted permitted => row! with { NightDrivingUntil = permitted.Until },
        VehicleSuspended => Resting(row!, VehicleStage.Suspended),
        VehicleResumed => row! with { Stage = row.RestingAt!.Value },
        VehicleTransferred => Ended(row!, VehicleStage.Transferred),
        VehicleScrapped => Ended(row!, VehicleStage.Scrapped),
        VehicleDeregistered => Ended(row!, VehicleStage.Deregistered),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    /// <summary>A new entry under a plate begins a new file: what was before is another owner's.</summary>
    private static VehicleFile New(VehicleRegistered entered, FactContext at)
    {
        var papers = entered.Particulars;
        return new(
            VehicleKey.Parse(at.Key), entered.Class, VehicleStage.Registered, entered.Vin.ToString(), SupervisionNames.Of(entered.Owner),
            entered.Owner.CreditCode, entered.Owner.Party, entered.OwnerLicence, entered.Division, entered.Agency, papers.Type,
            papers.TotalMassKg, papers.Seats, papers.IsTractor, papers.IsTrailer, papers.FirstRegisteredOn, entered.On, null, null, null, [],
            at.Version);
    }

    private static VehicleFile Resting(VehicleFile row, VehicleStage at) => row with
    {
        Stage = at, RestingAt = row.Stage is VehicleStage.Suspended or VehicleStage.ReviewOverdue ? row.RestingAt : row.Stage,
    };

    private static VehicleFile Ended(VehicleFile row, VehicleStage how) =>
        row with { Stage = how, Terminal = null, IsOffline = false, OfflineSince = null };
}
