using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What a waybill rested on and no longer holds.</summary>
/// <param name="Zh">In Chinese; names nobody.</param>
/// <param name="Document">Number of the document on which it rests; null where a register says so.</param>
/// <param name="OfGoods">It is asked for dangerous goods under the full regime only (O29 chapter 3).</param>
internal sealed record LostStanding(string Zh, string En, string? Document, string Basis, bool OfGoods = true)
{
    /// <summary>What the fact takes away; null when it takes nothing away.</summary>
    public static LostStanding? By(FactSeen seen) => seen.Fact switch
    {
        LicenceFact => OfLicence(seen),
        VehicleSuspended suspended => OfVehicle("车辆停运", "the vehicle is to stand still", suspended.Document),
        VehicleReviewLapsed => OfVehicle("车辆逾期未审验", "the vehicle's review is overdue", null),
        VehicleReviewFailed => OfVehicle("车辆审验不合格", "the vehicle failed its review", null),
        TerminalUnbound => OfVehicle("车辆卫星定位终端已拆除", "the vehicle's terminal was taken off", null),
        VehicleTransferred left => OfVehicle("车辆已转籍、过户", "the vehicle was transferred", left.Document),
        VehicleScrapped left => OfVehicle("车辆已报废", "the vehicle was scrapped", left.Document),
        VehicleDeregistered left => OfVehicle("车辆已注销", "the vehicle was struck off", left.Document),
        GradeConfirmed { Model.Kind: CreditModelKind.Driver, Grade: CreditGrade.B } graded => OfGrade(graded.DocumentNumber),
        GradeDowngraded { Model.Kind: CreditModelKind.Driver, To: CreditGrade.B } graded => OfGrade(graded.DocumentNumber),
        _ => null,
    };

    /// <summary>What waybills the fact concerns; null where it concerns none.</summary>
    public static WaybillsAsked? Concerned(FactSeen seen) => seen.Fact switch
    {
        LicenceFact when LicenceOf(seen) is { Exists: true } licence => licence.Kind.IsQualification()
            ? licence.Holder is { } holder ? new(Book: TripBookId.Of(holder.Party)) : null
            : new(Number: licence.Number),
        SupervisedVehicleFact => new(Book: TripBookId.Of(Plate.Parse(seen.Stream.Key))),
        CreditProfileFact when CreditProfileId.Parse(seen.Stream.Key).Subject.Value is var subject && subject.StartsWith("P:", StringComparison.Ordinal) =>
            new(Book: TripBookId.Of(PartyId.Parse(subject))),
        _ => null,
    };

    /// <summary>What must be known to see what an issued waybill rests on.</summary>
    public static ProcessQuestions AskedOf(WaybillContent content) => ProcessQuestions.None with
    {
        Standings =
        [
            content.LicenceNumber, content.Vehicle.CertificateNumber, .. content.Trailer is { } trailer ? [trailer.CertificateNumber] : (string[])[],
            .. content.Crew().Select(on => on.Member.QualificationNumber.Clear).OfType<string>(),
        ],
        Streams = [VehicleOf(content), .. content.Crew().Select(on => ProfileOf(on.Member.Person)).Distinct()],
    };

    /// <summary>What an issued waybill rests on and does not hold; null when all holds, or nothing here says otherwise.</summary>
    public static LostStanding? Of(WaybillContent content, FactSeen seen, Outlook outlook)
    {
        var isFull = content.Regime() is GoodsRegime.Full;
        if (isFull && outlook.Standings.Values.Where(licence => !licence.IsUsable).MinBy(licence => licence.Number, StringComparer.Ordinal) is { } lost)
            return lost.Kind.IsQualification()
                ? new("从业人员的从业资格已不能使用", "a qualification of the crew may not be used", lost.SuspendedBy, RoadDangerousGoodsSafetyMeasures.Art44)
                : new($"证件 {lost.Number} 已不能使用", $"licence or certificate {lost.Number} may not be used", lost.SuspendedBy, RoadDangerousGoodsSafetyMeasures.Art22);
        var vehicle = outlook.Streams[VehicleOf(content)].Cast<SupervisedVehicleFact>()
            .Aggregate(SupervisedVehicle.Initial, SupervisedVehicle.Evolve);
        if (vehicle.Registration is not null && (!vehicle.IsEntered || vehicle.ReviewFailed || vehicle.Terminal is null && vehicle.NeedsTerminal
            || vehicle.Stage is VehicleStage.Suspended or VehicleStage.ReviewOverdue))
            return OfVehicle("车辆不得营运", "the vehicle may not operate", null);
        return isFull && content.Crew().Any(on => outlook.Streams[ProfileOf(on.Member.Person)].Cast<CreditProfileFact>()
            .Aggregate(CreditProfile.Initial, CreditProfile.Evolve).GradeBefore(CreditModelKind.Driver, seen.On) is CreditGrade.B)
            ? OfGrade(null)
            : null;
    }

    private static LostStanding? OfLicence(FactSeen seen)
    {
        var licence = LicenceOf(seen);
        var (word, en, document) = seen.Fact switch
        {
            LicenceSuspended suspended => ("被责令停业整顿或者暂扣", "may not be used by order", suspended.DecisionNumber),
            LicenceExpired => ("有效期届满", "expired", null),
            LicenceRescinded rescinded => ("被撤销", "was rescinded", rescinded.DecisionNumber),
            LicenceRevoked revoked => ("被吊销", "was revoked", revoked.DecisionNumber),
            LicenceWithdrawn withdrawn => ("被撤回", "was withdrawn", withdrawn.DecisionNumber),
            LicenceDeregistered struck => ("被注销", "was struck off", struck.Document),
            _ => ("", "", (string?)null),
        };
        if (word.Length == 0) return null;
        return licence.Kind.IsQualification()
            ? new($"从业人员的从业资格{word}", $"a qualification of the crew {en}", document, RoadDangerousGoodsSafetyMeasures.Art44)
            : new($"证件 {licence.Number} {word}", $"licence or certificate {licence.Number} {en}", document, RoadDangerousGoodsSafetyMeasures.Art22);
    }

    private static LostStanding OfVehicle(string zh, string en, string? document) =>
        new(zh, en, document, RoadDangerousGoodsSafetyMeasures.Art23, OfGoods: false);

    private static LostStanding OfGrade(string? document) => new(
        "从业人员诚信考核等级为 B 级", "somebody of the crew is graded B", document, RoadDangerousGoodsSafetyMeasures.Art44);

    private static Licence LicenceOf(FactSeen seen) => seen.Before.Append(seen.Fact).Cast<LicenceFact>().Aggregate(Licence.Initial, Licence.Evolve);

    private static StreamName VehicleOf(WaybillContent content) => RoadLeads.StreamOf(new VehicleKey(content.Vehicle.Plate));

    private static StreamName ProfileOf(PartyId person) =>
        new("credit.profile", new CreditProfileId(CreditSubject.Of(person), CreditDomain.RoadTransport).ToString());
}
