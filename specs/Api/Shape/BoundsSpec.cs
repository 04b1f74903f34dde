using NodaTime;
using Regulatory.Api.Shape;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Kernel;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Api.Specs.Shape;

/// <summary>A recorded fact is folded for ever after: what no read model could keep must not become one.</summary>
public sealed class BoundsSpec
{
    private static readonly ApplicationId Application = new(Guid.Parse("0198c6f0-0000-7000-8000-000000000001"));
    private static readonly LicenceId Licence = LicenceId.BornFrom(Application);

    [Theory]
    [InlineData(9999, 12, 31)]
    [InlineData(1, 1, 1)]
    [InlineData(-9998, 1, 1)]
    public void a_day_from_which_nobody_can_count_on_is_refused(int year, int month, int day) =>
        FieldOf(new ReportTermination(Licence, new LocalDate(year, month, day))).ShouldBe("endsOn");

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    public void a_number_that_nobody_counts_to_is_refused(int days) =>
        FieldOf(new ExtendReview(Application, days, "reason")).ShouldBe("workingDays");

    [Fact]
    public void a_route_fits_into_the_index_it_is_looked_up_by() => FieldOf(new SubmitApplication(
        Application, ItemNumber.Parse("GD-RT-01"), ApplicationKind.New,
        new(ApplicantKind.Organisation, "穗安客运有限公司", CreditCode.Parse("91440101MA5AAAA00W")), DivisionCode.Parse("440100"),
        new("县际班车客运", Route: new('线', 201)), [])).ShouldBe("scope.route");

    private static string FieldOf(object command) => new CommandShape().Validate(command).Errors.ShouldHaveSingleItem().PropertyName;
}
