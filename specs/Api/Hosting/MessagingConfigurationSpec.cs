using Microsoft.Extensions.Configuration;
using Regulatory.Api.Hosting;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Api.Specs.Hosting;

public sealed class MessagingConfigurationSpec
{
    [Fact]
    public void partners_have_the_usual_routes_and_accounts_of_their_names()
    {
        var settings = From(("Partners:0", "police"), ("Partners:1", "court"));
        settings.Routes.Of("police").ShouldBe(Routes.Usual.Of("police"));
        (settings.PartnerOf("police"), settings.PartnerOf("court"), settings.PartnerOf("publisher")).ShouldBe(("police", "court", null));
        settings.Routes.Of("never-heard-of").ShouldBe(Route.None);
    }

    [Fact]
    public void an_installation_may_give_a_partner_another_route_and_account()
    {
        var settings = From(
            ("Partners", "police,customs"), ("Routes:customs:Told", "licensing.licence.ended.v1, licensing.vehicle-certificate.ended.v1"),
            ("Routes:police:Tells", ""), ("PartnerAccounts:customs", "gacc"));
        settings.Routes.Of("customs").Told.ShouldBe(["licensing.licence.ended.v1", "licensing.vehicle-certificate.ended.v1"]);
        settings.Routes.Of("police").Told.ShouldBe(Routes.Usual.Of("police").Told, "what is not said stays as usual");
        settings.Routes.Of("police").MaySend(typeof(PoliceDecision)).ShouldBeFalse();
        settings.Routes.Of("police").MaySend(typeof(Acknowledgement)).ShouldBeTrue("everybody may acknowledge");
        (settings.PartnerOf("gacc"), settings.PartnerOf("customs")).ShouldBe(("customs", null));
    }

    [Theory]
    [InlineData("Routes:police:Told", "licensing.licence.ended.v9", "licensing.licence.ended.v9")]
    [InlineData("Routes:police:Told", "police.transfer.decided.v1", "police.transfer.decided.v1")]
    [InlineData("Routes:police:Tells", "licensing.licence.ended.v1", "licensing.licence.ended.v1")]
    [InlineData("Routes:police:Hears", "licensing.licence.ended.v1", "Routes:police:Hears")]
    [InlineData("PartnerAccounts:police", "court", "PartnerAccounts")]
    public void what_cannot_be_meant_is_named(string key, string value, string named) =>
        Should.Throw<InvalidOperationException>(() => From(("Partners", "police,court"), (key, value))).Message.ShouldContain(named);

    private static MessagingSettings From(params (string Key, string Value)[] settings) => MessagingConfiguration.From(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Append(("RabbitMQ:Host", "mq")).Append(("RabbitMQ:User", "publisher")).Append(("RabbitMQ:Password", "secret"))
            .ToDictionary(setting => setting.Item1, setting => (string?)setting.Item2)).Build());
}
