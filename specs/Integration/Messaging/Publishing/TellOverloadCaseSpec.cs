using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Publishing;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Messaging.Publishing;

/// <summary>What the copy of an overload case says, and to whom it goes (OSR 44, 45).</summary>
public sealed class TellOverloadCaseSpec
{
    private static readonly WeighRecordId Weighing = WeighRecordId.Parse("0198c6f0-0000-7000-8000-00000000000e");
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly Plate Truck = Plate.Parse("湘B54321/Yellow");

    private static readonly VehicleWeighed Weighed = new(
        "SC-01", "检字1号", new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]), [],
        new(WeigherClass.Static, 24_000, 0, 24_000, 18_000, 6_000), Told.Day);

    private static readonly LoadTraced Traced = new(Guangzhou, Truck, Told.Company, null, "ZZ-7", Told.Day, Told.Day);
    private static readonly DriverTraced Drove =
        new(Guangzhou, Truck, Told.Person, new(Told.Person.Party, "4302001990"), "株洲顺通运输有限公司", Told.Day);
    private static readonly NonconformityRecorded Modified = new(Guangzhou, Truck, NonconformityKind.Modified, "加高栏板 600 毫米", Told.Day);

    private static OverloadCopy? Copy(string partner, params object[] found) => Copy(Cases.Filed(Told.Company, "湘B54321/Yellow", Weighing), partner, found);

    /// <summary>The copy of a closed case, by what its weighing and the inquiry into it said.</summary>
    private static OverloadCopy? Copy(CaseFiled filed, string partner, params object[] found)
    {
        var seen = new FactSeen(
            new(RecordRoom.Name, 3, Instant.FromUtc(2026, 3, 2, 2, 0)), Cases.Stream(), Cases.Closed(), [filed, Cases.Decided(Told.Company)],
            ImmutableDictionary<StreamName, ImmutableArray<object>>.Empty);
        var beside = TellOverloadCase.Telling.Also(seen).ToDictionary(
            stream => stream,
            stream => found.Where(fact => fact switch
            {
                OverloadInquiryFact => stream.Kind == OverloadActs.InquiryStreams,
                StationCheckFact => stream.Kind == OverloadActs.StationCheckStreams,
                _ => stream.Kind == OverloadActs.WeighRecordStreams,
            }).ToImmutableArray());
        return (OverloadCopy?)TellOverloadCase.Telling.Of(seen with { Beside = beside.ToImmutableDictionary() }, partner);
    }

    [Fact]
    public void the_copy_says_what_the_weighing_and_the_inquiry_found()
    {
        var copy = Copy(Partners.RegistrationPlace, Weighed, Traced, Drove).ShouldNotBeNull();
        copy.ShouldSatisfyAllConditions(
            () => copy.VehicleType.ShouldBe("2轴载货汽车"), () => copy.DriverName.ShouldBe("张三"), () => copy.DriverQualification.ShouldBe("4302001990"),
            () => copy.DriverEmployer.ShouldBe("株洲顺通运输有限公司"), () => copy.SourceUnit.ShouldBe("穗安货运有限公司"),
            () => copy.LoadingSlip.ShouldBe("ZZ-7"), () => copy.GrossKg.ShouldBe(24_000), () => copy.LimitKg.ShouldBe(18_000),
            () => copy.Nonconformity.ShouldBeNull());
    }

    [Fact]
    public void a_person_who_loaded_is_not_named() =>
        Copy(Partners.RegistrationPlace, Weighed, Traced with { Loader = Told.Person }).ShouldNotBeNull().SourceUnit.ShouldBeNull();

    [Fact]
    public void the_police_have_a_copy_where_the_vehicle_does_not_conform_and_no_other()
    {
        Copy(Partners.Police, Weighed, Traced, Drove).ShouldBeNull();
        Copy(Partners.Police, Weighed, Modified).ShouldNotBeNull().Nonconformity.ShouldBe("加高栏板 600 毫米");
        Copy(Partners.RegistrationPlace, Weighed, Modified).ShouldNotBeNull().Nonconformity.ShouldBeNull();
    }

    [Fact]
    public void a_case_of_somebody_who_had_another_part_in_the_overload_is_not_copied()
    {
        var filed = Cases.Filed(Told.Company, "湘B54321/Yellow", Weighing);
        Copy(filed with { Act = filed.Act with { Offence = OffenceCode.Parse("GD04") } }, Partners.RegistrationPlace, Weighed).ShouldBeNull();
    }
}
