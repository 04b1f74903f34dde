using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class RequestInTimeSpec : ApplicationActSpec
{
    [Fact]
    public void after_five_working_days_it_is_too_late() =>
        Given(Submitted, Accepted, Notified).On(new(2026, 3, 12)).By(Neighbour)
            .When(new RequestHearing(Id, DriverParty)).ThenRefused(RequestInTime.Id);

    [Fact]
    public void on_the_fifth_it_is_not() =>
        Given(Submitted, Accepted, Notified).On(new(2026, 3, 11)).By(Neighbour)
            .When(new RequestHearing(Id, DriverParty)).ThenAccepted();

    [Fact]
    public void before_anyone_was_told_there_is_no_period() =>
        Given(Submitted, Accepted).On(Wednesday).By(Self).When(new RequestHearing(Id, CompanyParty))
            .ThenRefused(RequestInTime.Id);
}
