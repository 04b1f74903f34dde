using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Regulatory.Api.Hosting;
using Regulatory.Api.Schema;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Language;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Hosting;

/// <summary>What the settings of the endpoint may say, where operators read of them, and the trusted documents that are shipped.</summary>
public sealed class GraphQLSettingsSpec
{
    [Fact]
    public void every_limit_is_a_setting_and_has_a_default()
    {
        var usual = From();
        usual.ShouldBe(new GraphQLSettings
        {
            Document = Limits.Default, TrustedDocument = Limits.TrustedDocument, Http = new(), Read = new(), Cost = new(), Rate = new(), SlowBodies = new(),
        });
        var set = From(
            ("Document:Tokens", "7"), ("TrustedDocument:Depth", "9"), ("Http:Body", "1000"), ("Http:Operation", "00:00:03"), ("Read:LargestPage", "50"),
            ("Cost:Operation", "500"), ("Rate:PerSecond", "3"), ("SlowBodies:Grace", "00:00:01"));
        (set.Document.Tokens, set.TrustedDocument.Depth, set.Http.Body, set.Http.Operation, set.Read.LargestPage, set.Cost.Operation, set.Rate.PerSecond, set.SlowBodies.Grace)
            .ShouldBe((7, 9, 1000, TimeSpan.FromSeconds(3), 50, 500, 3, TimeSpan.FromSeconds(1)));
        Limits.TrustedDocument.Depth.ShouldNotBe(9, "defaults are not changed for others");
    }

    [Theory]
    [InlineData("Document:Tokens", "0")]
    [InlineData("Document:Tokens", "many")]
    [InlineData("Document:Tokenz", "7")]
    [InlineData("Document:Nesting", "100000")]
    [InlineData("Http:JsonDepth", "100000")]
    [InlineData("Http:Operation", "-00:00:01")]
    [InlineData("Rate:Burst", "999")]
    public void a_wrong_setting_stops_the_host_and_is_named(string key, string value)
    {
        var fault = Should.Throw<InvalidOperationException>(() => From((key, value)));
        fault.ToString().ShouldContain(key.Split(':')[1]);
    }

    [Theory]
    [InlineData("Docment:Tokens")]
    [InlineData("AdHocs")]
    public void a_setting_that_nobody_knows_stops_the_host_and_is_named(string key) =>
        Should.Throw<InvalidOperationException>(() => From((key, "7"))).Message.ShouldContain($"GraphQL:{key.Split(':')[0]}");

    /// <summary>A row begins with the first name in full; the names beside it leave the section out.</summary>
    [Fact]
    public void every_setting_stands_in_the_page_for_operators()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "operations.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();
        var sections = typeof(GraphQLSettings).GetProperties().Where(property => property.PropertyType.IsClass && property.PropertyType != typeof(string))
            .ToDictionary(property => $"GraphQL__{property.Name}", property => property.PropertyType);
        // The larger figures for documents of the manifest have the same names.
        sections.Remove("GraphQL__TrustedDocument").ShouldBeTrue();
        sections.Add("Subscriptions", typeof(SubscriptionSettings));
        sections.Count.ShouldBeGreaterThan(6);
        foreach (var (section, type) in sections)
            foreach (var setting in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => property.Name))
                rows.ShouldContain(
                    row => row.Contains($"`{section}__{setting}`", StringComparison.Ordinal)
                        || (row.StartsWith($"| `{section}__", StringComparison.Ordinal) && row.Contains($"`__{setting}`", StringComparison.Ordinal)),
                    $"{section}__{setting}");
    }

    [Fact]
    public void ad_hoc_documents_are_for_development_and_never_for_production()
    {
        GraphQLSettings.From(Configuration([]), development: true, production: false).AdHoc.ShouldBeTrue();
        GraphQLSettings.From(Configuration([]), development: false, production: false).AdHoc.ShouldBeFalse();
        GraphQLSettings.From(Configuration([("AdHoc", "true")]), development: false, production: false).AdHoc.ShouldBeTrue();
        GraphQLSettings.From(Configuration([]), development: false, production: true).AdHoc.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => GraphQLSettings.From(Configuration([("AdHoc", "true")]), development: false, production: true))
            .Message.ShouldContain("GraphQL:AdHoc");
    }

    [Fact]
    public void the_shipped_documents_are_valid_and_their_roles_may_do_what_they_do()
    {
        var schema = ApiSchema.Of(ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly));
        var documents = TrustedDocumentFile.Read(Path.Combine(Repository.Root, "api", "trusted-documents.json"), schema, Limits.TrustedDocument);
        var acts = typeof(Refusal).Assembly.GetTypes().Where(type => type.IsDefined(typeof(ActOfAttribute), false)).ToImmutableDictionary(
            type => char.ToLowerInvariant(type.Name[0]) + type.Name[1..],
            type => ((ActOfAttribute)type.GetCustomAttributes(typeof(ActOfAttribute), false)[0]).Roles.Select(role => role.ToString()).ToHashSet());
        documents.All.ShouldNotBeEmpty();
        foreach (var document in documents.All)
        {
            var operation = document.Prepared.Operations.ShouldHaveSingleItem();
            if (operation.Kind is not OperationKind.Mutation) continue;
            document.Roles.Except(acts[((Field)operation.SelectionSet.Selections[0]).Name.Value]).ShouldBeEmpty(operation.Name!.Value);
        }
    }

    [Fact]
    public void a_manifest_that_is_not_there_is_missed()
    {
        var schema = ApiSchema.Of(ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly));
        Should.Throw<FileNotFoundException>(() => TrustedDocumentFile.Read("/nowhere/documents.json", schema, Limits.TrustedDocument))
            .Message.ShouldContain("/nowhere/documents.json");
    }

    private static GraphQLSettings From(params (string Key, string Value)[] settings) =>
        GraphQLSettings.From(Configuration(settings), development: false, production: false);

    private static IConfigurationRoot Configuration((string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"GraphQL:{setting.Key}", setting.Value)))
        .Build();
}
