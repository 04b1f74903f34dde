using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class TerminalBeforeReviewSpec : LicenceActSpec
{
    private static readonly RecordAnnualReview Review = new(Id, new(2026, 2, 27), new(2026, 7, 31));

    private static LicenceIssued VehicleOf(string vehicleClass) => Vehicle with { Scope = Scope with { VehicleClasses = [vehicleClass] } };

    [Theory]
    [InlineData("K1")]
    [InlineData("K2")]
    [InlineData("W")]
    [InlineData("Z")]
    public void a_monitored_vehicle_that_is_offline_passes_no_review(string vehicleClass) =>
        Given(VehicleOf(vehicleClass)).By(Actors.Supervisor).When(Review).ThenRefused(TerminalBeforeReview.Id);

    [Fact]
    public void online_it_does() =>
        Given(VehicleOf("W")).By(Actors.Supervisor).When(Review with { TerminalOnline = true }).ThenFact<AnnualReviewPassed>();

    [Fact]
    public void a_training_car_needs_none() =>
        Given(VehicleOf("X")).By(Actors.Supervisor).When(Review).ThenFact<AnnualReviewPassed>();
}
