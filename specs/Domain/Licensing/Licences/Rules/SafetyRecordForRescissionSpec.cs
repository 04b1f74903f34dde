using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class SafetyRecordForRescissionSpec : LicenceActSpec
{
    private static Refusal? Check(int deaths, AccidentResponsibility? responsibility, int notices, int provincial, params string[] documents) =>
        SafetyRecordForRescission.Check(
            RescissionGround.GraveAccidentOrRepeatedNotices,
            new(deaths, responsibility, notices, provincial, [.. documents]), on: new(2026, 3, 2));

    [Theory]
    [InlineData(3, AccidentResponsibility.Main, true)]
    [InlineData(3, AccidentResponsibility.Full, true)]
    [InlineData(3, AccidentResponsibility.Equal, false)]
    [InlineData(3, AccidentResponsibility.Minor, false)]
    [InlineData(2, AccidentResponsibility.Full, false)]
    public void three_deaths_with_main_or_greater_responsibility(int deaths, AccidentResponsibility responsibility, bool enough) =>
        (Check(deaths, responsibility, 0, 0, "第440100号认定书") is null).ShouldBe(enough);

    [Theory]
    [InlineData(3, 0, true)]
    [InlineData(2, 0, false)]
    [InlineData(0, 1, true)]
    public void three_consecutive_notices_or_one_provincial(int notices, int provincial, bool enough) =>
        (Check(0, null, notices, provincial, "粤交通报〔2026〕1号") is null).ShouldBe(enough);

    [Fact]
    public void the_record_has_documents() => Check(5, AccidentResponsibility.Full, 3, 1)!.Rule.ShouldBe(SafetyRecordForRescission.Id);

    [Fact]
    public void a_record_there_must_be() =>
        SafetyRecordForRescission.Check(RescissionGround.GraveAccidentOrRepeatedNotices, null, new(2026, 3, 2)).ShouldNotBeNull();
}
