using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Trucks.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Cases that begin on a scale: captured, reviewed twice, sealed, the owner found and told.</summary>
public sealed partial class EnforcementQuarter
{
    /// <summary>An overload of a fleet's truck from the capture to the day on which a case may be filed.</summary>
    /// <param name="permille">Mass above the limit, thousandths of it.</param>
    /// <param name="awkward">The same officer tries both reviews, and the evidence is exchanged.</param>
    private QuarterCase Overload(
        QuarterOffice office, Fleet fleet, FleetTruck truck, PartyConcerned? driver, int permille, LocalDate day, bool awkward = false)
    {
        var excess = truck.LimitKg / 1_000 * permille / 10 * 10;
        var record = Reviewed(office, truck, fleet.Company, excess, day, awkward);
        var fine = Math.Min(30_000, excess / 1_000 * 500);
        var matter = new QuarterMatter(
            "HW01", EnforcementDomain.HighwayAdministration, fleet.Company, Yuan(fine), $"{truck.Plate.Number}号货车超限{excess}千克行驶公路",
            "《公路安全保护条例》第六十四条")
        {
            Plate = truck.Plate, Driver = driver, Enterprise = fleet.Company.CreditCode, Certificate = truck.Certificate, WeighRecord = record,
            ExcessPermille = excess * 1_000 / truck.LimitKg, ActOn = day,
        };
        return Case(office, matter, Hall.Workday(day.PlusDays(1), 3)).Filing(record);
    }

    private WeighRecordId Reviewed(
        QuarterOffice office, FleetTruck truck, PartyConcerned owner, int excess, LocalDate day, bool awkward = false,
        Instant? at = null)
    {
        var record = Capture(office, OffSite, day, truck, excess, at: at);
        var (key, review) = ($"weighing-{record}", Hall.Workday(day.PlusDays(1)));
        if (awkward)
            Add(Hall.At(review, 0), office.Officer, new FileWeighing(record, new CaseId(IdOf(1, 999_999))), key, step => step with { Refused = ReviewedBeforeCase.Id, Lawbook = "O-02" });
        Add(Hall.At(review, 1), office.Officer, new PassFirstReview(record), key);
        if (awkward) Add(Hall.At(review, 2), office.Officer, new PassSecondReview(record), key, step => step with { Refused = TwoReviewers.Id });
        Add(Hall.At(review, 3), office.Second, new PassSecondReview(record), key);
        if (awkward)
            Add(Hall.At(review, 4), office.Officer, new SealWeighEvidence(record, Sum("exchanged")), key, step => step with { Refused = EvidenceUnchanged.Id });
        Add(Hall.At(review, 5), office.Officer, new SealWeighEvidence(record, Sum($"{record}")), key);
        var told = Hall.Workday(review, 1);
        Add(Hall.At(told, 0), office.Officer, new IdentifyOwner(record, owner, owner.CreditCode, truck.Certificate), key);
        Add(Hall.At(told, 1), office.Officer, new InformOwner(record, InformChannel.TextMessage), key);
        return record;
    }

    /// <summary>The same journey captured an hour and a half later is the same act: it does not become a second case.</summary>
    private void SameJourney(QuarterOffice office, LocalDate day)
    {
        var (fleet, truck) = (fleets[office][0], fleets[office][0].Trucks[0]);
        var noon = ChinaTime.At(day, new(12, 0));
        var first = Reviewed(office, truck, fleet.Company, 5_000, day, awkward: true, at: noon);
        var second = Reviewed(office, truck, fleet.Company, 5_200, day, at: noon.Plus(Duration.FromMinutes(90)));
        var fine = new QuarterMatter(
            "HW01", EnforcementDomain.HighwayAdministration, fleet.Company, Yuan(2_500), $"{truck.Plate.Number}号货车超限5000千克行驶公路", "《公路安全保护条例》第六十四条")
        {
            Plate = truck.Plate, Driver = fleet.Drivers[0], Enterprise = fleet.Company.CreditCode, Certificate = truck.Certificate, WeighRecord = first,
            ExcessPermille = 5_000 * 1_000 / truck.LimitKg, ActOn = day,
        };
        var one = Case(office, fine, Hall.Workday(day.PlusDays(1), 3)).Filing(first);
        one.Try(office.Officer, new FileWeighing(second, new CaseId(IdOf(1, 999_998))), OneActOneCase.Id, "O-04")
            .After(1).Inquire().Conclude().After(1).Notify().Waive().After(1)
            .Try(office.AgencyHead, one => one.Decision([new(PenaltyKind.Fine, Yuan(1_900))]), FineWithinFormula.Id, "O-03")
            .Decide().After(1).Serve().After(1).Publish().PayAndClose(4).Mark("overload 超限");
    }
}
