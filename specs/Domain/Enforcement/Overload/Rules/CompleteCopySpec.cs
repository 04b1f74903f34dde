using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class CompleteCopySpec
{
    private static readonly RegistrationCopy Full = new(
        TheCase, Truck, "重型半挂牵引车", "穗通货运有限公司", "440100123456", new(DriverParty, "张三"), new(DriverParty, "44010024000001"),
        "穗通货运有限公司", "黄埔石场", "ZZ-1", "粤交罚〔2026〕440100-000123", "罚款3000元");

    [Fact]
    public void a_full_copy_names_truck_driver_source_and_decision() => CompleteCopy.Check(Full).ShouldBeNull();

    [Fact]
    public void without_the_decision_it_is_none()
    {
        CompleteCopy.Check(Full with { DecisionNumber = "" }).ShouldNotBeNull();
        CompleteCopy.Check(Full with { Decision = " " }).ShouldNotBeNull();
        CompleteCopy.Check(Full with { VehicleType = "" }).ShouldNotBeNull();
        CompleteCopy.Check(Full with { EnterpriseName = "" }).ShouldNotBeNull();
    }

    [Fact]
    public void a_driver_is_named_with_the_qualification_or_not_at_all()
    {
        CompleteCopy.Check(Full with { DriverQualificationNumber = null }).ShouldNotBeNull();
        CompleteCopy.Check(Full with { DriverName = null, DriverQualificationNumber = null }).ShouldBeNull();
    }

    [Fact]
    public void it_is_due_seven_working_days_after_the_case_is_finished() =>
        // 2026-03-02 is a Monday: the seventh working day after it is Wednesday of the week that follows.
        RegistrationCopy.DueAfter(Day, Calendars.Official).ShouldBe(new Deadline(new(2026, 3, 11), Provisional: false));
}
