using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class SubordinateToOperatorSpec : LicenceActSpec
{
    private static OpenLicence ForVehicle => new(
        Id, First, Vehicle.Number, Vehicle.Item, Vehicle.Kind, Coaches, Vehicle.Division, Vehicle.Authority, Scope,
        new(2024, 3, 1), new(2028, 2, 29), Paper, Under: OperatorId);

    private static Licence Operator(params LicenceFact[] since) => since.Aggregate(Licence.Evolve(Licence.Initial, Issued), Licence.Evolve);

    private Refusal? Check(OpenLicence command, Licence? above) =>
        SubordinateToOperator.Check(
            command, ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.Issuer) with { Operator = above });

    [Fact]
    public void a_vehicles_certificate_belongs_to_its_operators_valid_licence() => Check(ForVehicle, Operator()).ShouldBeNull();

    [Fact]
    public void not_to_a_suspended_one() => Check(ForVehicle, Operator(Suspended))!.Rule.ShouldBe(SubordinateToOperator.Id);

    [Fact]
    public void not_to_another_holders() => Check(ForVehicle with { Holder = Buyer }, Operator()).ShouldNotBeNull();

    [Fact]
    public void not_to_none() => Check(ForVehicle with { Under = null }, null).ShouldNotBeNull();

    [Fact]
    public void a_practitioners_qualification_belongs_to_no_operator() =>
        Check(ForVehicle with { Kind = LicenceKind.PassengerDriver }, Operator()).ShouldNotBeNull();
}
