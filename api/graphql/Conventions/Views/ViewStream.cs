using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Conventions.Views;

/// <summary>
/// The answers to one view for one subscriber, each worked out when the one before it has been taken. It has no positions: whoever comes
/// back begins with all there is. Who they are is looked at anew for each.
/// </summary>
internal sealed class ViewStream(Func<CancellationToken, Task<object>> next) : SourceStream
{
    /// <exception cref="GraphQLException">The caller may not ask, or asks for what cannot be.</exception>
    public static ValueTask<SourceStream> Open(FieldContext context, View view)
    {
        var subscriber = context.Service<Subscriber>();
        ViewFields.Admit(view, subscriber.Now());
        return new(new ViewStream(context.Service<ViewSource>().Follow(view, ViewFields.QuestionOf(view, context), Now)));

        Caller Now()
        {
            var caller = subscriber.Now();
            ViewFields.Admit(view, caller);
            return caller;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<SourceEvent?> Next(CancellationToken cancellation) => new(await next(cancellation));

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => default;
}
