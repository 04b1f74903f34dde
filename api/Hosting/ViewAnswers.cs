using Regulatory.Api.Governance;
using Regulatory.Api.Operations;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.Integration.Replaying;

namespace Regulatory.Api.Hosting;

/// <summary>Who answers which view.</summary>
public sealed class ViewAnswers(LiveViews live, AuditAnswers audit, OperationsAnswers operations)
{
    /// <summary>For the endpoint.</summary>
    public ViewSource Source => new(Ask, live.Source.Follow);

    private async Task<object> Ask(ViewCall call, CancellationToken cancellation) => call.Question switch
    {
        HistoryQuestion asked => await audit.Of(asked, call.Caller, cancellation),
        ComparisonQuestion asked => await audit.Of(asked, call.Caller, cancellation),
        OperationsQuestion => await operations.Sheet(call.Caller, cancellation),
        QueuesQuestion => await operations.Queues(call.Caller, cancellation),
        _ => await live.Source.Ask(call, cancellation),
    };

    /// <summary>What a host of the role <c>api</c> needs to answer views.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<Rebuilds>();
        services.AddSingleton<OperationsAnswers>();
        services.AddSingleton(host =>
        {
            var parts = host.GetRequiredService<Installation>();
            return new AuditAnswers(new(new(parts.Ledger, parts.Catalogue, parts.Acts, parts.Reference)));
        });
        services.AddSingleton<ViewAnswers>();
        services.AddSingleton(host => host.GetRequiredService<ViewAnswers>().Source);
    }
}
