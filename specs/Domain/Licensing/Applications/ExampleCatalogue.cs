using System.Collections.Immutable;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Applications;

/// <summary>A published list of a few items, for examples.</summary>
public static class ExampleCatalogue
{
    public static LicenceCatalogue Value { get; } = LicenceCatalogue.Empty
        .With(Listed(
            "GD-RT-16", LicenceKind.TaxiOperation, "巡游出租汽车经营许可", [AuthorityLevel.City],
            new(ValidityKind.ByDecision, Confidence.Certain)))
        .With(Listed("GD-RT-03", LicenceKind.CoachRoute, "客运班线经营许可", [AuthorityLevel.County, AuthorityLevel.City],
            ValidityTerm.WithinYears(4, 8, Confidence.Certain)))
        .With(Listed(
            "GD-RT-04", LicenceKind.FreightOperation, "道路货物运输经营许可", [AuthorityLevel.County],
            ValidityTerm.OfYears(4, Confidence.Likely)))
        .With(Listed(
            "GD-RT-05", LicenceKind.DangerousGoodsOperation, "道路危险货物运输经营许可", [AuthorityLevel.City],
            ValidityTerm.OfYears(4, Confidence.Likely),
            promised: LegalPeriod.OfWorkingDays(10)))
        .With(Listed(
            "GD-RT-08", LicenceKind.PassengerStation, "道路旅客运输站经营许可", [AuthorityLevel.County],
            new(ValidityKind.LongTerm, Confidence.Check),
            new ReviewLimit(LegalPeriod.OfWorkingDays(15), Confidence.Certain)))
        .With(Listed(
            "GD-RT-09", LicenceKind.InternationalPassengerOperation, "国际道路旅客运输经营许可", [AuthorityLevel.Province],
            new(ValidityKind.ByDecision, Confidence.Check)))
        .With(Listed(
            "GD-RT-12", LicenceKind.PassengerDriver, "道路旅客运输驾驶员从业资格", [AuthorityLevel.City],
            ValidityTerm.OfYears(6, Confidence.Likely)))
        .With(Listed(
            "GD-RT-10", LicenceKind.VehicleCertificate, "道路运输证配发", [AuthorityLevel.County, AuthorityLevel.City],
            new(ValidityKind.WithPrincipal, Confidence.Likely)))
        .With(Listed(
            "GD-PT-40", LicenceKind.PortOperation, "港口经营许可", [AuthorityLevel.City],
            ValidityTerm.OfYears(3, Confidence.Likely),
            new ReviewLimit(LegalPeriod.OfDays(30), Confidence.Certain, LimitStart.Application)))
        .With(Listed(
            "GD-HW-24", LicenceKind.OversizeTransport, "公路超限运输许可", [AuthorityLevel.Province, AuthorityLevel.City],
            new(ValidityKind.Trip, Confidence.Check),
            new ReviewLimit(LegalPeriod.OfWorkingDays(5), Confidence.Likely, Variant: "class-2")))
        .With(Listed(
            "GD-FL-01", LicenceKind.Other, "道路货运站备案", [AuthorityLevel.County],
            new(ValidityKind.None, Confidence.Check), kind: ItemKind.Filing));

    public static LicenceKind KindOf(ItemNumber item) => Value.Find(item, new(2026, 3, 2))!.LicenceKind;

    private static ItemListed Listed(
        string number,
        LicenceKind licenceKind,
        string name,
        ImmutableArray<AuthorityLevel> levels,
        ValidityTerm validity,
        ReviewLimit? limit = null,
        LegalPeriod? promised = null,
        ItemKind kind = ItemKind.Licence) =>
        new(
            ItemNumber.Parse(number),
            new(
                name, name, kind, licenceKind, LicenceSubject.Operator, LicenceClass.Ordinary, [], levels, Confidence.Certain,
                limit is null ? [] : [limit], validity,
                [
                    new("form", "申请表", "Application form", Confidence.Certain),
                    new("business-licence", "营业执照", "Business licence", Confidence.Certain, SharedBy: "市场监管部门"),
                ],
                [], promised),
            "粤府办清单2026", new(2024, 1, 1));
}
