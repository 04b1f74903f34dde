using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Integration.Acts.Credit;

namespace Regulatory.Integration.Specs.Acts.Credit;

/// <summary>Inspection frequency ×0.5, ×1, ×2, ×4 by the grade of the provincial index.</summary>
[Collection(OfficeCollection.Name)]
public sealed class InspectionFrequencySpec(OfficeServer server)
{
    private static readonly CreditModelId Provincial = CreditModelId.Parse("D-2026-1");

    [Theory]
    [InlineData(CreditGrade.A, 50)]
    [InlineData(CreditGrade.B, 100)]
    [InlineData(CreditGrade.C, 200)]
    [InlineData(CreditGrade.D, 400)]
    public async Task the_worse_the_grade_the_oftener_is_inspected(CreditGrade grade, int percent)
    {
        await using var office = await Office.Open(server);
        InspectionFrequency.PercentOf(With(Provincial, grade), office.Reference.Current.Models).ShouldBe(percent);
    }

    [Fact]
    public void without_a_final_grade_the_frequency_is_the_ordinary_one() =>
        InspectionFrequency.PercentOf(CreditProfile.Initial, CreditModels.Empty).ShouldBe(100);

    [Fact]
    public async Task a_grade_by_another_model_says_nothing_of_inspections()
    {
        await using var office = await Office.Open(server);
        InspectionFrequency.PercentOf(With(CreditModelId.Parse("A-2026-1"), CreditGrade.D), office.Reference.Current.Models).ShouldBe(100);
    }

    private static CreditProfile With(CreditModelId model, CreditGrade grade) => CreditProfile.Initial with
    {
        Confirmed = [new(model, new(new(2025, 1, 1), new(2025, 12, 31)), grade, new LocalDate(2026, 2, 1))],
    };
}
