using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class OperatorLicenceNamedSpec : ApplicationActSpec
{
    private static readonly LicenceId Operator = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000009");

    private static readonly Licence OnRecord = Licence.Initial with
    {
        Exists = true, Item = DangerousGoods, Kind = LicenceKind.DangerousGoodsOperation,
        Holder = ApplicantOnRecord.Of(Company, CompanyParty), Term = new(new(2024, 4, 1), new(2028, 3, 31)),
    };

    private static readonly SubmitApplication Vehicle =
        Submit with { Item = ItemNumber.Parse("GD-RT-10"), Under = Operator };

    [Fact]
    public void a_vehicle_runs_under_its_operators_licence() =>
        Given().By(Self).Knowing(context => context with { Operator = OnRecord }).When(Vehicle).ThenAccepted();

    [Fact]
    public void without_one_it_runs_under_nothing() =>
        Given().By(Self).When(Vehicle with { Under = null }).ThenRefused(OperatorLicenceNamed.Id);

    [Fact]
    public void another_partys_licence_does_not_serve() =>
        Given().By(Self)
            .Knowing(context => context with { Operator = OnRecord with { Holder = ApplicantOnRecord.Of(Driver, DriverParty) } })
            .When(Vehicle).ThenRefused(OperatorLicenceNamed.Id);

    [Fact]
    public void a_revoked_one_neither() =>
        Given().By(Self).Knowing(context => context with { Operator = OnRecord with { EndedAs = Standing.RevokedByPenalty } })
            .When(Vehicle).ThenRefused(OperatorLicenceNamed.Id);

    [Fact]
    public void an_operator_names_no_operator() =>
        Given().By(Self).When(Submit with { Under = Operator }).ThenRefused(OperatorLicenceNamed.Id);
}
