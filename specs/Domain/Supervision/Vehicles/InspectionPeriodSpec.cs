using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles;

public sealed class InspectionPeriodSpec
{
    private static LocalDate Next(SupervisionClass of, LocalDate inspected) => InspectionPeriod.NextDue(of, new(2020, 3, 1), inspected, Context);

    [Fact]
    public void coaches_and_dangerous_goods_are_inspected_every_twelve_months_for_sixty_and_then_every_six()
    {
        Next(SupervisionClass.W, new(2025, 2, 28)).ShouldBe(new LocalDate(2026, 2, 28));
        Next(SupervisionClass.W, new(2025, 3, 1)).ShouldBe(new LocalDate(2025, 9, 1));
        Next(SupervisionClass.K1, new(2025, 3, 1)).ShouldBe(new LocalDate(2025, 9, 1));
        Next(SupervisionClass.K2, new(2025, 3, 1)).ShouldBe(new LocalDate(2025, 9, 1));
    }

    [Fact]
    public void others_every_twelve_months_for_a_hundred_and_twenty()
    {
        Next(SupervisionClass.Z, new(2025, 3, 1)).ShouldBe(new LocalDate(2026, 3, 1));
        Next(SupervisionClass.Z, new(2030, 3, 1)).ShouldBe(new LocalDate(2030, 9, 1));
    }
}
