using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Regulatory.GraphQL.Http;

/// <summary>GraphQL over HTTP.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
public static class Endpoint
{
    /// <summary>With the value <c>report</c>, the answer says in <c>extensions.cost</c> what the operation cost.</summary>
    public const string CostHeader = "GraphQL-Cost";

    /// <summary>Serves GraphQL at a path, for every method, so that a wrong one is answered as GraphQL clients expect.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string path, GraphQLService service)
    {
        var stopping = routes.ServiceProvider.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        return routes.Map(path, new Exchange(service, stopping).Answer);
    }
}
